import { isUnreachable } from '../adapters/postgres/unreachable';
import { ProblemError } from './problem-error';

const AGAIN_IN_SECONDS = 2;

/** The problem that was thrown, or the one behind another error; null where that is a bug. */
export function problemOf(error: unknown): ProblemError | null {
  if (error instanceof ProblemError) return error;
  if (!isUnreachable(error)) return null;
  return new ProblemError('out-of-service', { retryAfterSeconds: AGAIN_IN_SECONDS });
}
