import { entryOf } from '@gongji/shared/ledger';
import { asksOutside, nextState, type OrderEvent } from '@gongji/shared/order';
import type { Db } from '../adapters/postgres/database';
import { insertEntry } from '../adapters/postgres/ledger';
import { insertOrderJob } from '../adapters/postgres/order-jobs';
import { lockOrder, type OrderRow, updateOrderState } from '../adapters/postgres/orders';
import type { Services } from './context';
import { tellOfOrder } from './tell-people';

/**
 * Applies one event to an order as it was seen, in one short transaction. Where somebody else moved
 * it meanwhile nothing happens, also where that led back to the same state: a refund is then on its
 * way to another card. No outside call in here.
 */
export async function moveOrder(
  services: Services,
  seen: OrderRow,
  event: OrderEvent,
  failure: string | null,
): Promise<void> {
  await services.db.transaction().execute(async (tx) => {
    const order = await lockOrder(tx, seen.orderId);
    if (order?.state !== seen.state || order.moves !== seen.moves) return;
    await moveLockedOrder(services, tx, order, event, failure);
  });
}

/**
 * The same inside a transaction that holds the order.
 * @throws Error where the event may not happen in that state: only a bug can cause it
 */
export async function moveLockedOrder(
  services: Services,
  tx: Db,
  order: OrderRow,
  event: OrderEvent,
  failure: string | null = null,
): Promise<void> {
  const at = new Date(services.clock.now()).toISOString();
  const state = nextState(order.kind, order.state, event);
  if (state === null) throw new Error(`${event} may not happen to an order that is ${order.state}`);
  await updateOrderState(tx, { orderId: order.orderId, event, state, at, failure });
  const postings = entryOf(order, event);
  if (postings.length > 0) {
    const transactionId = services.newId();
    await insertEntry(tx, { transactionId, orderId: order.orderId, event, at, postings });
  }
  await tellOfOrder(services, tx, order, state);
  if (asksOutside(state)) await insertOrderJob(tx, order.orderId);
}
