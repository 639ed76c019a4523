import type { Run } from '../database/open-database';
import { Refusal } from '../http/refusal';
import { billedResident, readBill } from './bill';
import {
  insertSubmission,
  readSubmission,
  type StoredSubmission,
  type Submission,
  type Taking,
} from './submissions';

export interface SubmissionState {
  readonly orderNumber: string;
  readonly status: StoredSubmission['status'] | 'unknown';
  readonly code: string | null;
}

/** The code under which the collector gives a payment back after it had taken it. */
const TAKEN_BACK = 'record-under-review';

function stateOf({ orderNumber, status }: StoredSubmission): SubmissionState {
  return { orderNumber, status, code: status === 'refused' ? TAKEN_BACK : null };
}

function sameSubmission(seen: StoredSubmission, submission: Submission): SubmissionState {
  const isSame =
    seen.idNumber === submission.idNumber &&
    seen.coverYear === submission.coverYear &&
    seen.amountFen === submission.amountFen;
  if (!isSame) throw new Refusal(409, 'order-mismatch');
  return stateOf(seen);
}

/**
 * Takes a payment once under its order number. Refuses with `not-resident`, `amount-wrong`,
 * `already-paid`, `order-mismatch`; then nothing is kept.
 */
export async function submit(
  run: Run,
  submission: Submission,
  taking: Taking,
): Promise<SubmissionState> {
  const seen = await readSubmission(run, submission.orderNumber);
  if (seen) return sameSubmission(seen, submission);
  const { collectorRefuses } = billedResident(submission.idNumber);
  const bill = await readBill(run, submission.idNumber, submission.coverYear);
  if (bill.amountFen !== submission.amountFen) throw new Refusal(409, 'amount-wrong');
  const outcome = collectorRefuses ? 'refused' : 'confirmed';
  await insertSubmission(run, submission, outcome, taking);
  // Whoever came first under this number, the row now says how it stands; no row: the year is paid.
  const kept = await readSubmission(run, submission.orderNumber);
  if (!kept) throw new Refusal(409, 'already-paid');
  return sameSubmission(kept, submission);
}

/** What became of an order number; `unknown` where the collector has never seen it. */
export async function querySubmission(run: Run, orderNumber: string): Promise<SubmissionState> {
  const seen = await readSubmission(run, orderNumber);
  return seen ? stateOf(seen) : { orderNumber, status: 'unknown', code: null };
}
