import type { ReactElement } from 'react';
import { Press, Text } from '../../components';
import { operatorOrderAddress } from '../../operator-routes';
import { goTo } from '../../platform/navigate';

/** An order number that opens the order's history. */
export function OrderLink({ number }: { readonly number: string }): ReactElement {
  return (
    <Press
      className="link desk-link"
      kind="link"
      onPress={() => goTo(operatorOrderAddress(number))}
    >
      <Text>{number}</Text>
    </Press>
  );
}
