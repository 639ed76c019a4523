import type { Run } from '../database/open-database';

export interface Submission {
  readonly orderNumber: string;
  readonly idNumber: string;
  readonly coverYear: number;
  readonly amountFen: number;
}

/** When a payment is taken, as played, and after how much real time its outcome is due. */
export interface Taking {
  readonly atMs: number;
  readonly delayMs: number;
  /** True: out of a pocket at the tax channel; it belongs to no order of an app. */
  readonly inCash?: boolean;
}

type Outcome = 'confirmed' | 'refused';

/** A submission and how it stands at this moment: `accepted` until its outcome is due. */
export interface StoredSubmission extends Submission {
  readonly status: 'accepted' | Outcome;
}

/** The submission under that order number as it stands now, or null where it was never seen. */
export async function readSubmission(
  run: Run,
  orderNumber: string,
): Promise<StoredSubmission | null> {
  const rows = await run<StoredSubmission>(
    `select order_number as "orderNumber", id_number as "idNumber", cover_year as "coverYear",
       amount_fen as "amountFen",
       case when outcome_at <= now() then outcome else 'accepted' end as status
     from sandbox.submissions where order_number = $1`,
    [orderNumber],
  );
  return rows[0] ?? null;
}

/**
 * Takes a payment at a played instant; its outcome is due after the delay (real milliseconds).
 * Does nothing where the number is taken or the year is paid: the table allows one payment a person
 * and cover year.
 */
export async function insertSubmission(
  run: Run,
  { orderNumber, idNumber, coverYear, amountFen }: Submission,
  outcome: Outcome,
  { atMs, delayMs, inCash = false }: Taking,
): Promise<void> {
  await run(
    `insert into sandbox.submissions
       (order_number, id_number, cover_year, amount_fen, outcome, outcome_at, taken_at,
        in_cash)
     values ($1, $2, $3, $4, $5, now() + $6 * interval '1 millisecond', $7, $8)
     on conflict do nothing`,
    [orderNumber, idNumber, coverYear, amountFen, outcome, delayMs, new Date(atMs), inCash],
  );
}
