import { FINAL_STATES, isFinal, type OrderKind, type OrderState } from '@gongji/shared/order';
import type { AreaCode } from '@gongji/shared/vocabulary';
import type { Db } from './database';
import type { OrderRow } from './orders';
import { isAfterPlace, type Place } from './page';

export interface OrdersAsked {
  readonly state?: OrderState | undefined;
  readonly kind?: OrderKind | undefined;
  readonly areaCode?: AreaCode | undefined;
  /** Only those whose state has not changed since. */
  readonly unmovedSince?: string | undefined;
  readonly after: Place | null;
  readonly limit: number;
}

/** An order with the names it concerns; masking them is for whoever shows them. */
export interface ListedOrder extends OrderRow {
  readonly payerName: string;
  readonly payerIdNumberMasked: string;
  readonly memberName: string | null;
  readonly memberIdNumberMasked: string | null;
  readonly cardTail: string | null;
}

/** Orders for an operator, newest first. */
export async function pageOrders(db: Db, asked: OrdersAsked): Promise<ListedOrder[]> {
  const { state, kind, areaCode, unmovedSince, after } = asked;
  let query = listed(db);
  if (state !== undefined) query = query.where('order.state', '=', state);
  // Said once more as the index of orders on their way has it: of all orders they are few.
  if (state !== undefined && !isFinal(state)) {
    query = query.where('order.state', 'not in', FINAL_STATES);
  }
  if (kind !== undefined) query = query.where('order.kind', '=', kind);
  if (areaCode !== undefined) query = query.where('order.areaCode', '=', areaCode);
  if (unmovedSince !== undefined) query = query.where('order.updatedAt', '<=', unmovedSince);
  if (after) query = query.where(isAfterPlace('order.createdAt', 'order.orderId', after));
  return query
    .orderBy('order.createdAt', 'desc')
    .orderBy('order.orderId', 'desc')
    .limit(asked.limit)
    .execute();
}

export async function readListedOrder(db: Db, number: string): Promise<ListedOrder | undefined> {
  return listed(db).where('order.number', '=', number).executeTakeFirst();
}

/** How many of the orders made since then have come to each end; an end nobody met is left out. */
export async function countEndedOrders(
  db: Db,
  since: string,
): Promise<{ state: OrderState; count: number }[]> {
  return db
    .selectFrom('orders')
    .where('createdAt', '>=', since)
    .where('state', 'in', FINAL_STATES)
    .groupBy('state')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .execute();
}

function listed(db: Db) {
  return db
    .selectFrom('orders as order')
    .innerJoin('people as payer', 'payer.personId', 'order.payerId')
    .leftJoin('people as member', 'member.personId', 'order.memberPersonId')
    .leftJoin('premiumRefunds as refund', 'refund.orderId', 'order.orderId')
    .selectAll('order')
    .select([
      'payer.name as payerName',
      'payer.idNumberMasked as payerIdNumberMasked',
      'member.name as memberName',
      'member.idNumberMasked as memberIdNumberMasked',
      'refund.cardTail',
    ]);
}
