import type { PremiumCandidate } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Cell, List, StatusTag } from '../../components';
import { go } from '../../platform/navigate';
import { COMMON, orderStateText, PREMIUM } from '../../text';

interface OrdersUnderWayProps {
  readonly candidates: readonly PremiumCandidate[];
}

/** People this year is already paid for, or is being paid for: each opens its record. */
export function OrdersUnderWay({ candidates }: OrdersUnderWayProps): ReactElement | null {
  if (candidates.length === 0) return null;
  return (
    <List title={PREMIUM.underWay}>
      {candidates.map(({ memberId, name, order }) => {
        if (!order) return null;
        const { label, tone } = orderStateText(order.state, order.kind);
        return (
          <Cell
            key={memberId}
            title={name}
            about={COMMON.yuan(order.amountFen)}
            value={<StatusTag text={label} tone={tone} />}
            onPress={() => go('record', { recordId: order.orderId })}
          />
        );
      })}
    </List>
  );
}
