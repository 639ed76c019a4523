import type { ReactElement } from 'react';
import { Press, Text, View } from '../../components';
import { deskAddress, OPERATOR_VIEWS, type OperatorViewName } from '../../operator-routes';
import { replaceTo } from '../../platform/navigate';
import { OPERATOR } from '../../text/operator';

/** The views of the desk, side by side; the one that is open is said so, not only coloured. */
export function DeskViews({ here }: { readonly here: OperatorViewName }): ReactElement {
  return (
    <View className="desk-views" role="tablist" aria-label={OPERATOR.views}>
      {OPERATOR_VIEWS.map((view) => (
        <Press
          key={view}
          className={view === here ? 'desk-view desk-view-here' : 'desk-view'}
          kind="tab"
          aria-selected={view === here}
          onPress={() => replaceTo(deskAddress(view))}
        >
          <Text>{OPERATOR.view[view]}</Text>
        </Press>
      ))}
    </View>
  );
}
