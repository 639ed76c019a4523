import { asksOutside } from '@gongji/shared/order';
import { insertOrderJob } from '../adapters/postgres/order-jobs';
import { lockOrder, type OrderRow, updateOrderAsked } from '../adapters/postgres/orders';
import type { Services } from '../use-cases/context';
import { moveOrder } from '../use-cases/move-order';
import { type OrderPace, pauseAfter } from './order-pace';
import { stepOf } from './order-steps';

/**
 * Moves one order one step: mark that we ask, ask outside any transaction, write what we learnt. A
 * death at any point leaves a mark from which the next run first asks what became of it.
 */
export async function advanceOrder(
  services: Services,
  pace: OrderPace,
  orderId: string,
): Promise<void> {
  const order = await markAsked(services, orderId);
  if (!order || !asksOutside(order.state)) return;
  const finding = await stepOf(order.kind, order.state)(services, order);
  if (finding.kind === 'event') return moveOrder(services, order, finding.event, finding.failure);
  const facts = { orderNumber: order.number, state: order.state, why: finding.why };
  if (finding.kind === 'contradiction') services.log.error(facts, 'An order needs a person');
  await insertOrderJob(services.db, orderId, pauseAfter(pace, order.askedTimes + 1));
}

/** Gives the order as it stood before the mark: whether it was asked before decides what to do. */
async function markAsked(services: Services, orderId: string): Promise<OrderRow | undefined> {
  const at = new Date(services.clock.now()).toISOString();
  return services.db.transaction().execute(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order && asksOutside(order.state)) await updateOrderAsked(tx, order, at);
    return order;
  });
}
