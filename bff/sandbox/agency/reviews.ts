import type { QaState } from '@gongji/shared/contracts';
import type { Run } from '../database/open-database';
import { Refusal } from '../http/refusal';

export interface ReviewState {
  readonly reviewNumber: string;
  readonly status: 'received' | 'approved' | 'refused' | 'unknown';
  readonly code: string | null;
}

interface StoredReview {
  readonly status: 'received' | 'approved' | 'refused';
  /** What was sent, as canonical text: the same number with other content is refused. */
  readonly content: string;
}

const STATUS_BY_RESULT = { wait: 'received', approve: 'approved', refuse: 'refused' } as const;

/** Why the played agency refuses, its own code. */
const REFUSED_BECAUSE = 'papers-unclear';

async function findReview(run: Run, reviewNumber: string): Promise<StoredReview | null> {
  const [row] = await run<StoredReview>(
    'select status, content from sandbox.reviews where review_number = $1',
    [reviewNumber],
  );
  return row ?? null;
}

function stateOf(reviewNumber: string, status: StoredReview['status']): ReviewState {
  return { reviewNumber, status, code: status === 'refused' ? REFUSED_BECAUSE : null };
}

/** Takes a case once under its number; 409 `order-mismatch` where the number has other content. */
export async function receiveReview(
  run: Run,
  reviewNumber: string,
  content: string,
): Promise<ReviewState> {
  await run(
    `insert into sandbox.reviews (review_number, content, status)
     values ($1, $2, 'received') on conflict do nothing`,
    [reviewNumber, content],
  );
  const kept = await findReview(run, reviewNumber);
  if (kept?.content !== content) throw new Refusal(409, 'order-mismatch');
  return stateOf(reviewNumber, kept.status);
}

/** As QA wants it at the moment of this read; once approved or refused it stays so. */
export async function readReview(
  run: Run,
  reviewNumber: string,
  result: QaState['reviewResult'],
): Promise<ReviewState> {
  await run(
    `update sandbox.reviews set status = $2 where review_number = $1 and status = 'received'`,
    [reviewNumber, STATUS_BY_RESULT[result]],
  );
  const kept = await findReview(run, reviewNumber);
  return kept
    ? stateOf(reviewNumber, kept.status)
    : { reviewNumber, status: 'unknown', code: null };
}
