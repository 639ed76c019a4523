import type { OrderView } from '@gongji/shared/contracts';
import { sql } from 'kysely';
import type { Db } from './database';
import type { OrderRow } from './orders';

export async function listOrderViews(db: Db, orderIds: readonly string[]): Promise<OrderView[]> {
  if (orderIds.length === 0) return [];
  const isAsked = sql<boolean>`"order".order_id = any(${[...orderIds]}::uuid[])`;
  return orderViews(db).where(isAsked).execute().then(toViews);
}

export async function listPaymentOrderViews(db: Db, paymentId: string): Promise<OrderView[]> {
  return orderViews(db).where('order.paymentId', '=', paymentId).execute().then(toViews);
}

function orderViews(db: Db) {
  return db
    .selectFrom('orders as order')
    .innerJoin('people as payer', 'payer.personId', 'order.payerId')
    .leftJoin('people as member', 'member.personId', 'order.memberPersonId')
    .leftJoin('walletTransfers as sent', 'sent.orderId', 'order.orderId')
    .leftJoin('premiumRefunds as refund', 'refund.orderId', 'order.orderId')
    .selectAll('order')
    .select([
      'payer.name as payerName',
      'member.name as memberName',
      'sent.returnsAt',
      'refund.cardTail',
    ])
    .orderBy('order.number');
}

type ViewRow = OrderRow & {
  payerName: string;
  memberName: string | null;
  returnsAt: string | null;
  cardTail: string | null;
};

function toViews(rows: readonly ViewRow[]): OrderView[] {
  return rows.map((row) => ({
    orderId: row.orderId,
    orderNumber: row.number,
    kind: row.kind,
    state: row.state,
    amountFen: row.amountFen,
    payer: { personId: row.payerId, name: row.payerName },
    member: personRef(row.memberPersonId, row.memberName),
    coverYear: row.coverYear,
    coverFrom: row.coverFrom,
    batchOn: row.batchOn,
    returnsAt: row.returnsAt,
    // Empty once the account it belonged to is deleted.
    cardTail: row.cardTail || null,
    failure: row.failure,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }));
}

function personRef(personId: string | null, name: string | null) {
  return personId !== null && name !== null ? { personId, name } : null;
}
