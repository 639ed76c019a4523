import type { Run } from '../database/open-database';
import { billedResident } from './bill';

interface Payment {
  readonly amountFen: number;
  readonly inCash: boolean;
  readonly paidOn: string;
}

/** What was paid for a resident's cover year and how; null where nothing is confirmed. */
export async function readPayment(run: Run, idNumber: string, coverYear: number) {
  billedResident(idNumber);
  const [payment = null] = await run<Payment>(
    `select amount_fen as "amountFen", in_cash as "inCash",
       (coalesce(taken_at, outcome_at) at time zone 'Asia/Shanghai')::date::text as "paidOn"
     from sandbox.submissions
     where id_number = $1 and cover_year = $2 and outcome = 'confirmed' and outcome_at <= now()`,
    [idNumber, coverYear],
  );
  return { idNumber, coverYear, payment };
}
