import type { Run } from '../database/open-database';
import type { Account } from '../people/sandbox-person';
import type { CoreOrder } from './core-order';

/** A debit as the core keeps it: the order, what it changed, and whether it was undone. */
export interface Debit extends CoreOrder {
  readonly status: 'debited' | 'reversed';
  readonly change: Account;
  /** ISO 8601, of the day that is played. */
  readonly at: string;
}

type DebitRow = CoreOrder & {
  readonly status: Debit['status'];
  readonly past: number;
  readonly this: number;
  readonly pot: number;
  readonly at: Date;
};

const SELECT = `select order_number as "orderNumber", payer_id_number as "payerIdNumber", source,
  purpose, amount_fen as "amountFen", status, past_years_change_fen as past,
  this_year_change_fen as this, pot_change_fen as pot, happened_at as at
  from sandbox.debits`;

function debitOf({ past, this: current, pot, at, ...order }: DebitRow): Debit {
  const change = { pastYearsFen: past, thisYearFen: current, potFen: pot };
  return { ...order, change, at: at.toISOString() };
}

/** The debit under that order number, or null where the core has never seen it. */
export async function readDebit(run: Run, orderNumber: string): Promise<Debit | null> {
  const [row] = await run<DebitRow>(`${SELECT} where order_number = $1`, [orderNumber]);
  return row ? debitOf(row) : null;
}

/** Debits from `fromMs` until before `untilMs` (milliseconds of played time), in their order. */
export async function listDebits(run: Run, fromMs: number, untilMs: number): Promise<Debit[]> {
  const rows = await run<DebitRow>(
    `${SELECT} where happened_at >= $1 and happened_at < $2 order by happened_at, order_number`,
    [new Date(fromMs), new Date(untilMs)],
  );
  return rows.map(debitOf);
}

/** Keeps a new debit; false where another payer's order took the number a moment ago. */
export async function insertDebit(
  run: Run,
  order: CoreOrder,
  change: Account,
  atMs: number,
): Promise<boolean> {
  const { orderNumber, payerIdNumber, source, purpose, amountFen } = order;
  const { pastYearsFen, thisYearFen, potFen } = change;
  const parts = [pastYearsFen, thisYearFen, potFen];
  const rows = await run(
    `insert into sandbox.debits (order_number, payer_id_number, source, purpose, amount_fen,
       past_years_change_fen, this_year_change_fen, pot_change_fen, happened_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning 1`,
    [orderNumber, payerIdNumber, source, purpose, amountFen, ...parts, new Date(atMs)],
  );
  return rows.length === 1;
}

export async function markReversed(run: Run, orderNumber: string, atMs: number): Promise<void> {
  await run(
    `update sandbox.debits set status = 'reversed', ended_at = $2 where order_number = $1`,
    [orderNumber, new Date(atMs)],
  );
}
