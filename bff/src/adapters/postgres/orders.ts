import type { Decision } from '@gongji/shared/decision';
import type { OrderEvent, OrderState } from '@gongji/shared/order';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Db } from './database';
import type { OrderEventsTable, OrdersTable } from './money-tables';

export type OrderRow = Selectable<OrdersTable>;
export type OrderEventRow = Selectable<OrderEventsTable>;
type Asking = 'askedAt' | 'askedTimes' | 'doubtSince' | 'noTimes';
type Kept = 'decision' | 'failure' | 'moves' | Asking | 'debitedAt' | 'updatedAt';
export type NewOrder = Omit<Insertable<OrdersTable>, Kept> & { readonly decision: Decision };

/** Writes an order with the first line of its history. */
export async function insertOrder(tx: Db, order: NewOrder): Promise<void> {
  const decision = JSON.stringify(order.decision);
  const { orderId, state, createdAt } = order;
  await tx
    .with('made', (db) =>
      db.insertInto('orders').values({ ...order, decision, updatedAt: createdAt }),
    )
    .insertInto('orderEvents')
    .values({ orderId, seq: 1, event: 'created', state, at: createdAt })
    .execute();
}

/** The order, locked until the transaction ends; undefined where there is none. */
export async function lockOrder(tx: Db, orderId: string): Promise<OrderRow | undefined> {
  return tx
    .selectFrom('orders')
    .selectAll()
    .where('orderId', '=', orderId)
    .forUpdate()
    .executeTakeFirst();
}

export async function readOrder(db: Db, orderId: string): Promise<OrderRow | undefined> {
  return db.selectFrom('orders').selectAll().where('orderId', '=', orderId).executeTakeFirst();
}

export interface OrderMove {
  readonly orderId: string;
  readonly event: OrderEvent;
  readonly state: OrderState;
  readonly at: string;
  /** The outside system's code where the order will fail for it; null leaves what is there. */
  readonly failure: string | null;
}

/** Moves a locked order on; nobody has been asked to act on the new state yet. */
export async function updateOrderState(tx: Db, move: OrderMove): Promise<void> {
  const { orderId, state, event, at } = move;
  await tx
    .with('moved', (db) =>
      db
        .updateTable('orders')
        .set({ state, updatedAt: at, moves: sql<number>`moves + 1` })
        .set({ askedAt: null, askedTimes: 0, doubtSince: null, noTimes: 0 })
        .$if(move.failure !== null, (update) => update.set({ failure: move.failure }))
        .$if(event === 'card-corrected', (update) => update.set({ failure: null }))
        .$if(event === 'debit-confirmed', (update) =>
          update.set({ debitedAt: sql<string>`clock_timestamp()` }),
        )
        .where('orderId', '=', orderId),
    )
    .insertInto('orderEvents')
    .columns(['orderId', 'seq', 'event', 'state', 'at'])
    .expression((eb) =>
      eb
        .selectFrom('orderEvents')
        .where('orderId', '=', orderId)
        .select(({ fn, val, cast }) => [
          cast<string>(val(orderId), 'uuid').as('orderId'),
          eb(fn.max('seq'), '+', 1).as('seq'),
          val(event).as('event'),
          val(state).as('state'),
          cast<string>(val(at), 'timestamptz').as('at'),
        ]),
    )
    .execute();
}

/**
 * Remembers, before the outside system is asked, that it will have been, `at` by the played clock
 * and `realAt` by the machine's. Until we know how it ended there is doubt, and no earlier no
 * counts.
 */
export async function updateOrderAsked(
  tx: Db,
  order: OrderRow,
  at: string,
  realAt: string,
): Promise<void> {
  const { askedAt, askedTimes, orderId } = order;
  await tx
    .updateTable('orders')
    .set({
      askedAt: askedAt ?? at,
      askedTimes: askedTimes + 1,
      doubtSince: realAt,
      noTimes: 0,
    })
    .where('orderId', '=', orderId)
    .execute();
}

/** One more no to an order that an earlier ask may still do: the doubt is as old as that. */
export async function updateOrderRefused(tx: Db, seen: OrderRow, noTimes: number): Promise<void> {
  await tx
    .updateTable('orders')
    .set({ doubtSince: seen.doubtSince ?? seen.askedAt, noTimes })
    .where('orderId', '=', seen.orderId)
    .where('moves', '=', seen.moves)
    .where('askedTimes', '=', seen.askedTimes + 1)
    .execute();
}

/** Orders of these people for that year that are on their way or done. */
export async function listLivePremiums(
  db: Db,
  personIds: readonly string[],
  coverYear: number,
): Promise<OrderRow[]> {
  if (personIds.length === 0) return [];
  return db
    .selectFrom('orders')
    .selectAll()
    .where('memberPersonId', 'in', personIds)
    .where('coverYear', '=', coverYear)
    .where('state', '<>', 'failed')
    .orderBy('createdAt')
    .orderBy('orderId')
    .execute();
}

/** Orders that wait for a batch day that has come, oldest first, at most as many as asked for. */
export async function listDueOrders(db: Db, today: string, limit: number): Promise<OrderRow[]> {
  return db
    .selectFrom('orders')
    .selectAll()
    .where('state', '=', 'scheduled')
    .where('batchOn', '<=', today)
    .orderBy('batchOn')
    .orderBy('createdAt')
    .limit(limit)
    .execute();
}

export interface HeldMoney {
  readonly amountFen: number;
  readonly transfers: number;
}

/**
 * What a payer's account or wallet has promised and the core, asked at `askedAt` by the database's
 * clock, may not have taken yet: orders scheduled or held, and those debited since.
 */
export async function readHeldMoney(
  db: Db,
  payerId: string,
  askedAt: string,
  source: OrdersTable['source'] = 'personal-account',
): Promise<HeldMoney> {
  const row = await db
    .selectFrom('orders')
    .where('payerId', '=', payerId)
    .where('source', '=', source)
    .where((eb) =>
      eb.or([eb('state', 'in', ['scheduled', 'held']), eb('debitedAt', '>=', askedAt)]),
    )
    .select(({ fn }) => [
      fn.sum<string | null>('amountFen').as('amountFen'),
      fn.count<number>('orderId').filterWhere('kind', '=', 'pot-transfer').as('transfers'),
    ])
    .executeTakeFirstOrThrow();
  return { amountFen: Number(row.amountFen ?? 0), transfers: Number(row.transfers) };
}

/** The histories of some orders, each in order. */
export async function listEventsOfOrders(
  db: Db,
  orderIds: readonly string[],
): Promise<OrderEventRow[]> {
  return db
    .selectFrom('orderEvents')
    .selectAll()
    .where(sql<boolean>`order_id = any(${[...orderIds]}::uuid[])`)
    .orderBy('orderId')
    .orderBy('seq')
    .execute();
}

export async function listOrderEvents(db: Db, orderId: string): Promise<OrderEventRow[]> {
  return db
    .selectFrom('orderEvents')
    .selectAll()
    .where('orderId', '=', orderId)
    .orderBy('seq')
    .execute();
}
