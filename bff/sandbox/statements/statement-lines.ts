import { addDays, type CivilDate, fromShanghai } from '@gongji/shared/calendar';
import type { Run } from '../database/open-database';

export const STATEMENT_SYSTEMS = ['core', 'collector'] as const;
export type StatementSystem = (typeof STATEMENT_SYSTEMS)[number];

/** One movement of money under an order number, as the system booked it. */
export interface StatementLine {
  readonly orderNumber: string;
  readonly movement: string;
  readonly amountFen: number;
  /** ISO 8601, of the day that is played. */
  readonly at: string;
}

/** What was taken, and what was given back of it, whichever table of the core it stands in. */
const CORE = `
  select order_number, 'taken' as movement, amount_fen, happened_at as at from sandbox.debits
  union all
  select order_number, 'given-back', amount_fen, coalesce(ended_at, happened_at)
    from sandbox.debits where status = 'reversed'
  union all
  select order_number, 'taken', amount_fen, happened_at from sandbox.wallet_transfers
  union all
  select order_number, 'given-back', amount_fen, coalesce(ended_at, happened_at)
    from sandbox.wallet_transfers where status = 'returned'`;

/** Premiums that are counted; what nobody handed in through us bears no order number of ours. */
const COLLECTOR = `
  select order_number, 'taken' as movement, amount_fen, taken_at as at from sandbox.submissions
    where outcome = 'confirmed' and outcome_at <= now() and taken_at is not null and not in_cash`;

const MOVEMENTS: Readonly<Record<StatementSystem, string>> = { core: CORE, collector: COLLECTOR };

/** What a system moved on a day (Asia/Shanghai, as played), in the order of time. */
export async function linesOf(
  run: Run,
  system: StatementSystem,
  day: CivilDate,
): Promise<StatementLine[]> {
  const rows = await run<Omit<StatementLine, 'at'> & { at: Date }>(
    `select order_number as "orderNumber", movement, amount_fen as "amountFen", at
     from (${MOVEMENTS[system]}) moved where at >= $1 and at < $2
     order by at, order_number, movement desc`,
    [startOf(day), startOf(addDays(day, 1))],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

function startOf(day: CivilDate): Date {
  return new Date(fromShanghai(`${day}T00:00:00`));
}
