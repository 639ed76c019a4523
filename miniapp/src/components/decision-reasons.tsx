import type { Decision, Reason } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { useAreaNames } from '../api';
import { factLines, reasonText } from '../text';
import { Text, View } from './native';

/** Every reason of a decision with its figures, in their order of precedence. */
export function DecisionReasons({ decision }: { readonly decision: Decision }): ReactElement {
  return (
    <View role="list">
      {decision.reasons.map((reason, index) => (
        // A code may be there twice, with other figures.
        <ReasonLine key={`${reason.code}${index}`} reason={reason} />
      ))}
    </View>
  );
}

function ReasonLine({ reason }: { readonly reason: Reason }): ReactElement {
  const areaName = useAreaNames();
  return (
    <View className={`reason reason-${reason.severity}`} role="listitem">
      <Text className="reason-text">{reasonText(reason)}</Text>
      {factLines(reason, areaName).map(({ label, value }) => (
        <View key={`${label}${value}`} className="reason-fact">
          <Text className="reason-label">{label}</Text>
          <Text className="reason-value">{value}</Text>
        </View>
      ))}
    </View>
  );
}
