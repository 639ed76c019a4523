import { readBalance } from '@gongji/bff/src/adapters/postgres/ledger';
import { type OrderRow, readOrder } from '@gongji/bff/src/adapters/postgres/orders';
import { advanceOrder } from '@gongji/bff/src/jobs/advance-order';
import type { OrderPace } from '@gongji/bff/src/jobs/order-pace';
import type { Services } from '@gongji/bff/src/use-cases/context';
import { potAccount } from '@gongji/shared/ledger';
import { isFinal } from '@gongji/shared/order';

export const FAST_PACE: OrderPace = {
  firstMs: 30,
  thenMs: 30,
  steadyUntilMs: 600,
  longestMs: 60,
  settlementMs: 0,
};
const MAX_STEPS = 60;

export async function orderOf({ db }: Services, orderId: string): Promise<OrderRow> {
  const order = await readOrder(db, orderId);
  if (!order) throw new Error('no such order');
  return order;
}

/** Runs the job of an order, as the queue would, until the order is final. */
export async function runUntilFinal(services: Services, orderId: string): Promise<OrderRow> {
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const order = await orderOf(services, orderId);
    if (isFinal(order.state)) return order;
    await advanceOrder(services, FAST_PACE, orderId);
    await new Promise((resolve) => setTimeout(resolve, FAST_PACE.firstMs));
  }
  throw new Error('the order never became final');
}

export function potFen({ db }: Services, payerId: string): Promise<number> {
  return readBalance(db, potAccount(payerId));
}

export async function historyOf({ db }: Services, orderId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('orderEvents')
    .select(['event', 'state'])
    .where('orderId', '=', orderId)
    .orderBy('seq')
    .execute();
  return rows.map((row) => `${row.event} → ${row.state}`);
}
