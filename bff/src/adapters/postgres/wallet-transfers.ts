import type { WalletTransferView } from '@gongji/shared/contracts';
import { WalletSource } from '@gongji/shared/contracts';
import type { OrderState } from '@gongji/shared/order';
import type { Selectable } from 'kysely';
import type { Db } from './database';
import type { WalletTransfersTable } from './money-tables';
import type { OrderRow } from './orders';

/** The core has not taken it, or never did: to its receiver nothing has been sent. */
export const UNSENT_STATES: readonly OrderState[] = ['held', 'failed'];

type WalletTransferRow = Selectable<WalletTransfersTable>;

export async function insertWalletTransfer(tx: Db, row: WalletTransferRow): Promise<void> {
  await tx.insertInto('walletTransfers').values(row).execute();
}

/** What a sender has sent in a span of time, and whether some of it was never answered. */
export interface SentMoney {
  readonly count: number;
  readonly amountFen: number;
  readonly pendingUnclaimed: boolean;
}

/**
 * Counts what left, from `from` until before `until` (ISO 8601): also what has gone back since, and
 * what is still being taken from the account. What is unclaimed counts whenever it was sent.
 */
export async function readSentMoney(
  db: Db,
  senderId: string,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<SentMoney> {
  const row = await db
    .selectFrom('orders')
    .where('payerId', '=', senderId)
    .where('kind', '=', 'wallet-transfer')
    .where('state', '<>', 'failed')
    .select(({ fn, eb }) => {
      const inSpan = eb.and([eb('createdAt', '>=', from), eb('createdAt', '<', until)]);
      return [
        fn.count<number>('orderId').filterWhere(inSpan).as('count'),
        fn.sum<string | null>('amountFen').filterWhere(inSpan).as('amountFen'),
        fn.count<number>('orderId').filterWhere('state', 'in', ['held', 'sent']).as('pending'),
      ];
    })
    .executeTakeFirstOrThrow();
  return {
    count: Number(row.count),
    amountFen: Number(row.amountFen ?? 0),
    pendingUnclaimed: Number(row.pending) > 0,
  };
}

/** Transfers that wait for their receiver although their hour of return has come. */
export async function listDueTransfers(db: Db, at: string, limit: number): Promise<OrderRow[]> {
  return db
    .selectFrom('orders as order')
    .innerJoin('walletTransfers as sent', 'sent.orderId', 'order.orderId')
    .selectAll('order')
    .where('order.state', '=', 'sent')
    .where('sent.returnsAt', '<=', at)
    .orderBy('sent.returnsAt')
    .limit(limit)
    .execute();
}

/** The hour of return of a transfer; undefined where the order is none. */
export async function readReturnsAt(db: Db, orderId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('walletTransfers')
    .select('returnsAt')
    .where('orderId', '=', orderId)
    .executeTakeFirst();
  return row?.returnsAt;
}

/** A person's transfers, newest first. */
export async function listTransferViews(
  db: Db,
  readerId: string,
  limit: number,
): Promise<WalletTransferView[]> {
  const rows = await transfersOf(db, readerId)
    .orderBy('order.createdAt', 'desc')
    .orderBy('order.orderId', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => toView(row, readerId));
}

/** One transfer for its sender or its receiver; undefined for anybody else. */
export async function readTransferView(
  db: Db,
  readerId: string,
  orderId: string,
): Promise<WalletTransferView | undefined> {
  const row = await transfersOf(db, readerId)
    .where('order.orderId', '=', orderId)
    .executeTakeFirst();
  return row && toView(row, readerId);
}

/** What has not reached the receiver is not told to them. */
function transfersOf(db: Db, readerId: string) {
  return db
    .selectFrom('orders as order')
    .innerJoin('walletTransfers as sent', 'sent.orderId', 'order.orderId')
    .innerJoin('people as sender', 'sender.personId', 'order.payerId')
    .innerJoin('people as receiver', 'receiver.personId', 'order.memberPersonId')
    .selectAll('order')
    .select(['sent.relation', 'sent.returnsAt'])
    .select(['sender.name as senderName', 'receiver.name as receiverName'])
    .select('receiver.personId as receiverId')
    .where((eb) =>
      eb.or([
        eb('order.payerId', '=', readerId),
        eb.and([
          eb('order.memberPersonId', '=', readerId),
          eb('order.state', 'not in', UNSENT_STATES),
        ]),
      ]),
    );
}

type ViewRow = OrderRow &
  Omit<WalletTransferRow, 'orderId'> & {
    readonly senderName: string;
    readonly receiverId: string;
    readonly receiverName: string;
  };

function toView(row: ViewRow, readerId: string): WalletTransferView {
  const direction = row.payerId === readerId ? 'out' : 'in';
  return {
    recordId: row.orderId,
    orderNumber: row.number,
    direction,
    sender: { personId: row.payerId, name: row.senderName },
    receiver: { personId: row.receiverId, name: row.receiverName },
    relation: row.relation,
    amountFen: row.amountFen,
    source: direction === 'out' ? WalletSource.parse(row.source) : null,
    state: row.state,
    failure: row.failure,
    sentAt: row.createdAt,
    returnsAt: row.returnsAt,
  };
}
