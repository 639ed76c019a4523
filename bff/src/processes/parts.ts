import type { Env } from '../env';

/** What one process does: answer requests, move orders, or both. */
export type Part = 'web' | 'worker' | 'web-and-worker';

/** The processes that the environment asks for. Where orders have processes of their own, no other
 * moves them. */
export function partsOf(
  env: Pick<Env, 'WEB_CONCURRENCY' | 'WORKER_CONCURRENCY' | 'WORKER'>,
): Part[] {
  const inline = env.WORKER === 'inline' && env.WORKER_CONCURRENCY === 0;
  const web = Array<Part>(env.WEB_CONCURRENCY).fill(inline ? 'web-and-worker' : 'web');
  return [...web, ...Array<Part>(env.WORKER_CONCURRENCY).fill('worker')];
}
