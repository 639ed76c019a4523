import { deleteEndedRealNameChecks } from '../adapters/postgres/real-name-checks';
import type { Services } from '../use-cases/context';

/**
 * Forgets, each minute, who said who they are and did not prove it in time: the page promises that
 * it is not kept. By the real clock, as sessions are. Gives how many.
 */
export function forgetRealNames({ db, realClock }: Services): Promise<number> {
  return deleteEndedRealNameChecks(db, new Date(realClock.now()).toISOString());
}
