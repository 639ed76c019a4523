import { shanghaiDay } from '@gongji/shared/calendar';
import { entryOf } from '@gongji/shared/ledger';
import { asksOutside, initialState, type OrderKind } from '@gongji/shared/order';
import type { Db } from '../adapters/postgres/database';
import { insertEntry } from '../adapters/postgres/ledger';
import { insertOrderJob } from '../adapters/postgres/order-jobs';
import { insertOrder, type NewOrder } from '../adapters/postgres/orders';
import type { Services } from './context';

const LETTER: Readonly<Record<OrderKind, string>> = {
  premium: 'P',
  'pot-transfer': 'T',
  'premium-refund': 'R',
  'wallet-transfer': 'W',
};

export type OrderToHold = Omit<NewOrder, 'orderId' | 'number' | 'state' | 'createdAt'>;

/**
 * Creates an order, sets its money aside and queues its first step, all in one transaction. One
 * that waits for its batch day has no step yet.
 */
export async function holdOrder(services: Services, tx: Db, order: OrderToHold): Promise<string> {
  const orderId = services.newId();
  const now = services.clock.now();
  const at = new Date(now).toISOString();
  const state = initialState(order.kind, order.batchOn ? 'later' : 'now');
  const memberPersonId = order.memberPersonId ?? null;
  await Promise.all([
    insertOrder(tx, {
      ...order,
      orderId,
      number: orderNumber(order.kind, now, services.newId()),
      state,
      createdAt: at,
    }),
    insertEntry(tx, {
      transactionId: services.newId(),
      orderId,
      event: 'created',
      at,
      postings: entryOf({ ...order, orderId, memberPersonId }, 'created'),
    }),
    asksOutside(state) && insertOrderJob(tx, orderId),
  ]);
  return orderId;
}

/** Letter of the kind, day, twelve characters that do not repeat: `P20251115-3F0A9C21B7DE`. */
function orderNumber(kind: OrderKind, nowMs: number, id: string): string {
  const day = shanghaiDay(nowMs).replaceAll('-', '');
  return `${LETTER[kind]}${day}-${id.replaceAll('-', '').slice(-12).toUpperCase()}`;
}
