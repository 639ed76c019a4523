import type { Run } from '../../database/open-database';
import type { Account } from '../../people/sandbox-person';
import type { WalletOrder } from './wallet-order';

/** A transfer as the core keeps it: the order, what it took from the account, what became of it. */
export interface WalletTransfer extends WalletOrder {
  readonly status: 'sent' | 'claimed' | 'returned';
  /** Without a change of the account where it came out of the sender's wallet. */
  readonly change: Account;
  /** ISO 8601, of the day that is played. */
  readonly at: string;
}

type Row = Omit<WalletTransfer, 'change' | 'at' | 'returnsAt'> & {
  readonly past: number;
  readonly this: number;
  readonly returns: Date;
  readonly at: Date;
};

const SELECT = `select order_number as "orderNumber", sender_id_number as "senderIdNumber",
  receiver_id_number as "receiverIdNumber", source, amount_fen as "amountFen", status,
  past_years_change_fen as past, this_year_change_fen as this, returns_at as returns,
  happened_at as at from sandbox.wallet_transfers`;

function transferOf({ past, this: current, returns, at, ...row }: Row): WalletTransfer {
  const change = { pastYearsFen: past, thisYearFen: current, potFen: 0 };
  return { ...row, change, returnsAt: returns.toISOString(), at: at.toISOString() };
}

/** The transfer under that number, held until the transaction ends; null where it is unknown. */
export async function lockTransfer(run: Run, orderNumber: string): Promise<WalletTransfer | null> {
  const [row] = await run<Row>(`${SELECT} where order_number = $1 for update`, [orderNumber]);
  return row ? transferOf(row) : null;
}

/** Transfers from `fromMs` until before `untilMs` (milliseconds of played time), in their order. */
export async function listWalletTransfers(
  run: Run,
  fromMs: number,
  untilMs: number,
): Promise<WalletTransfer[]> {
  const rows = await run<Row>(
    `${SELECT} where happened_at >= $1 and happened_at < $2 order by happened_at, order_number`,
    [new Date(fromMs), new Date(untilMs)],
  );
  return rows.map(transferOf);
}

/** Keeps a new transfer; false where another order took the number a moment ago. */
export async function insertTransfer(
  run: Run,
  order: WalletOrder,
  change: Account,
  atMs: number,
): Promise<boolean> {
  const { orderNumber, senderIdNumber, receiverIdNumber, source, amountFen, returnsAt } = order;
  const who = [orderNumber, senderIdNumber, receiverIdNumber];
  const what = [source, amountFen, change.pastYearsFen, change.thisYearFen];
  const rows = await run(
    `insert into sandbox.wallet_transfers (order_number, sender_id_number, receiver_id_number,
       source, amount_fen, past_years_change_fen, this_year_change_fen, returns_at, happened_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning 1`,
    [...who, ...what, returnsAt, new Date(atMs)],
  );
  return rows.length === 1;
}

export async function markTransfer(
  run: Run,
  orderNumber: string,
  status: 'claimed' | 'returned',
  atMs: number,
): Promise<void> {
  await run(
    'update sandbox.wallet_transfers set status = $2, ended_at = $3 where order_number = $1',
    [orderNumber, status, new Date(atMs)],
  );
}
