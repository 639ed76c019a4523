import type { OrderRow } from '../adapters/postgres/orders';
import { type OrderPace, SETTLEMENT_MS } from './order-pace';

/** Answers that agree before a no is believed where an earlier ask may still be done. */
const AGREEING = 2;

/**
 * True where a no ends the matter, so that held money may be given back. The first ask's own answer
 * does. After an ask of which we never heard it takes two answers that agree, and the settlement
 * window: until then the outside may still do what it was asked. `order` is as it stood before this
 * ask, `nowMs` the machine's time.
 */
export function concludes(order: OrderRow, pace: OrderPace, nowMs: number): boolean {
  if (order.askedAt === null) return true;
  const doubtSince = Date.parse(order.doubtSince ?? order.askedAt);
  const settled = nowMs - doubtSince >= (pace.settlementMs ?? SETTLEMENT_MS);
  return settled && order.noTimes + 1 >= AGREEING;
}
