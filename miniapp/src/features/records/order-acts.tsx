import type { OrderView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useSession } from '../../state/session';
import { dayText, ORDER_ACTS } from '../../text';
import { CancelOrder } from './cancel-order';
import { CorrectCard } from './correct-card';

interface OrderActsProps {
  readonly order: OrderView;
  readonly familyId: string;
}

/** What its payer can still do with an order that waits for a day or for them. */
export function OrderActs({ order, familyId }: OrderActsProps): ReactElement | null {
  const me = useSession((session) => session.me?.personId ?? null);
  if (order.payer.personId !== me) return null;
  const path = { familyId, orderId: order.orderId };
  if (order.state === 'scheduled' && order.batchOn) {
    const day = dayText(order.batchOn);
    return (
      <CancelOrder
        path={path}
        about={{ title: ORDER_ACTS.batchTitle, text: ORDER_ACTS.batchAbout(day) }}
        words={{
          ask: ORDER_ACTS.cancel,
          title: ORDER_ACTS.cancelTitle,
          points: ORDER_ACTS.cancelPoints,
          yes: ORDER_ACTS.cancelYes,
        }}
      />
    );
  }
  return order.state === 'payout-failed' ? <CorrectCard path={path} /> : null;
}
