import type { Services } from './context';
import { ProblemError } from './problem-error';
import { countedTries } from './tries/counted-tries';

/** Each check may be paid for, and brings five guesses at a clerk's code. */
export const MOST_CHECKS_A_DAY = 20;
const DAY_MS = 86_400_000;

interface Account {
  readonly provider: string;
  readonly subject: string;
}

/**
 * Counts a check of whose an account is, over all processes. By the account and not by whom it says
 * it stands for, or a stranger who knows a name and a number could lock that person out.
 * @throws ProblemError too-many-requests
 */
export async function countCheckOf(
  services: Services,
  { provider, subject }: Account,
): Promise<void> {
  const key = `real-name:${provider}:${subject}`;
  const { count, leftMs } = await countedTries(services).add(key, DAY_MS);
  if (count <= MOST_CHECKS_A_DAY) return;
  const retryAfterSeconds = Math.ceil(leftMs / 1_000);
  throw new ProblemError('too-many-requests', { retryAfterSeconds });
}
