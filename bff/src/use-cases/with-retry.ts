import { isClash, isOfClosedAccount } from '../adapters/postgres/clash';
import { ProblemError } from './problem-error';

const MAX_TRIES = 3;

/**
 * A clash means somebody else was first: what they left is read anew and decided on again. Others
 * find a new person where an account was deleted; who meets that each time has deleted their own.
 * @throws ProblemError state-changed, sign-in-needed
 */
export async function withRetry<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (!isClash(error)) throw error;
      if (attempt < MAX_TRIES) continue;
      throw new ProblemError(isOfClosedAccount(error) ? 'sign-in-needed' : 'state-changed');
    }
  }
}
