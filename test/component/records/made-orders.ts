import { randomUUID } from 'node:crypto';
import type { OrderKind, OrderState } from '@gongji/shared/order';
import type { Product } from '../harness/start-product';

/** An order of a year long past or to come: what it is about, and no money behind it. */
export interface MadeOrder {
  readonly kind: OrderKind;
  readonly state: OrderState;
  readonly payerId: string;
  /** Null for what is moved into the payer's own pot. */
  readonly personId: string | null;
  readonly source: 'personal-account' | 'pot' | 'wallet';
  readonly amountFen: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly failure?: string;
}

interface Place {
  readonly familyId: string;
  /** Person → their membership. */
  readonly memberIds: ReadonlyMap<string, string>;
}

/** No two premiums of one person may be of one year. */
const FIRST_COVER_YEAR = 3_000;
const BATCH_DAY = '2025-11-30';

/** Puts orders straight into the table; gives their ids. */
export async function insertOrders(
  { services }: Product,
  { familyId, memberIds }: Place,
  orders: readonly MadeOrder[],
): Promise<string[]> {
  const payments = await insertPayments(services, familyId, orders);
  const rows = orders.map((order, index) => {
    const ofMember = order.kind === 'premium' || order.kind === 'premium-refund';
    const orderId = randomUUID();
    return {
      orderId,
      number: `T${orderId}`,
      kind: order.kind,
      familyId: order.kind === 'wallet-transfer' ? null : familyId,
      paymentId: order.kind === 'premium' ? (payments.get(order.payerId) ?? null) : null,
      payerId: order.payerId,
      memberId: ofMember ? (memberIds.get(order.personId ?? '') ?? null) : null,
      memberPersonId: order.personId,
      coverYear: ofMember ? FIRST_COVER_YEAR + index : null,
      areaCode: '350100' as const,
      source: order.source,
      amountFen: order.amountFen,
      state: order.state,
      batchOn: order.state === 'scheduled' ? BATCH_DAY : null,
      failure: order.failure ?? null,
      decision: '{}',
      createdAt: order.at,
      updatedAt: order.at,
    };
  });
  for (let from = 0; from < rows.length; from += 1_000) {
    await services.db
      .insertInto('orders')
      .values(rows.slice(from, from + 1_000))
      .execute();
  }
  return rows.map(({ orderId }) => orderId);
}

/** One payment a payer is enough: it is not what is looked at. */
async function insertPayments(
  { db }: Product['services'],
  familyId: string,
  orders: readonly MadeOrder[],
): Promise<ReadonlyMap<string, string>> {
  const payers = [...new Set(orders.map(({ payerId }) => payerId))];
  const payments = new Map(payers.map((payerId) => [payerId, randomUUID()]));
  const about = { familyId, coverYear: 2026, totalFen: 1, createdAt: '2025-11-15T02:00:00.000Z' };
  const rows = [...payments].map(([payerId, paymentId]) => ({ ...about, payerId, paymentId }));
  if (rows.length > 0) await db.insertInto('payments').values(rows).execute();
  return payments;
}

export async function removeOrders({ services }: Product, orderIds: readonly string[]) {
  if (orderIds.length === 0) return;
  await services.db.deleteFrom('orders').where('orderId', 'in', orderIds).execute();
}
