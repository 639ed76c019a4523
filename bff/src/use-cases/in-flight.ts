import type { Services } from './context';
import { ProblemError } from './problem-error';

/** By the services that a command runs on: one set a process, and what ends takes its set along. */
const running = new WeakMap<Services, Set<string>>();

/**
 * Runs a command unless a copy of it is running in this process: the copy is told so at once, so
 * that an impatient thumb does not ask the outside systems fifty times. This spares work, no more:
 * the claim in the database is what holds, also between processes.
 * @throws ProblemError request-running
 */
export async function oneAtATime<T>(
  services: Services,
  key: string,
  run: () => Promise<T>,
): Promise<T> {
  const inFlight = running.get(services) ?? new Set();
  running.set(services, inFlight);
  if (inFlight.has(key)) throw new ProblemError('request-running');
  inFlight.add(key);
  try {
    return await run();
  } finally {
    inFlight.delete(key);
  }
}
