import { nextState, type OrderEvent } from '@gongji/shared/order';
import type { Db } from '../adapters/postgres/database';
import { listOrderViews } from '../adapters/postgres/order-views';
import { lockOrder, type OrderRow } from '../adapters/postgres/orders';
import { found, ProblemError } from './problem-error';

interface Asked {
  readonly actor: { readonly personId: string };
  readonly params: { readonly familyId: string; readonly orderId: string };
}

/**
 * The caller's own order of this family, locked, where this event may happen to it now. Who else
 * moves it, a job or another tap, comes before or after.
 * @throws ProblemError not-found where it is not theirs, state-changed where it is too late
 */
export async function lockOwnOrder(
  tx: Db,
  { actor, params }: Asked,
  event: OrderEvent,
): Promise<OrderRow> {
  const order = found(await lockOrder(tx, params.orderId));
  const own = order.payerId === actor.personId && order.familyId === params.familyId;
  if (!own) throw new ProblemError('not-found');
  if (nextState(order.kind, order.state, event) === null) throw new ProblemError('state-changed');
  return order;
}

/** How the order stands now, for the screen that asked. */
export async function orderAnswer(tx: Db, orderId: string) {
  const [order] = await listOrderViews(tx, [orderId]);
  return { order: found(order) };
}
