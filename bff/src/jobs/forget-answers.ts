import { forgetAnswers } from '../adapters/postgres/command-log';
import { deleteEndedTries } from '../adapters/postgres/tries';
import type { Services } from '../use-cases/context';

/** The promise is thirty days; a day more, so that no clock makes it a moment less. */
const KEPT_MS = 31 * 86_400_000;

/**
 * Forgets the answers of commands that are older than we promised to keep them; returns how many.
 * That the commands were done is never forgotten. Tries whose window is over go with them.
 */
export async function forgetOldAnswers({ db, clock }: Services): Promise<number> {
  await deleteEndedTries(db);
  return forgetAnswers(db, new Date(clock.now() - KEPT_MS).toISOString());
}
