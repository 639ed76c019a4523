import { ProblemError } from './problem-error';

const inFlight = new Set<string>();

/**
 * Runs a command unless a copy of it is running in this process: the copy is told so at once, so
 * that an impatient thumb does not ask the outside systems fifty times. This spares work, no more:
 * the claim in the database is what holds, also between processes.
 * @throws ProblemError request-running
 */
export async function oneAtATime<T>(key: string, run: () => Promise<T>): Promise<T> {
  if (inFlight.has(key)) throw new ProblemError('request-running');
  inFlight.add(key);
  try {
    return await run();
  } finally {
    inFlight.delete(key);
  }
}
