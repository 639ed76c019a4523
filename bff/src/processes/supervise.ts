import cluster, { type Worker } from 'node:cluster';
import type { Logger } from 'pino';
import { tellMetricsOfAll } from './metrics-of-all';
import type { Part } from './parts';
import { PART_VARIABLE } from './this-part';

const RESTART_MS = 200;
/** A part that dies more often than this within a minute is not mended by starting it again. */
const MOST_DEATHS = 10;
const MINUTE_MS = 60_000;
/** Longer than a process takes for requests and jobs in flight. */
const STOP_MS = 25_000;

/**
 * Runs each part as a process of its own, all web parts on one port, and starts again what dies.
 * Holds no state: what the processes share is the database.
 * @returns what stops them: politely first, and what does not stop in time by force
 */
export function superviseParts(parts: readonly Part[], log: Logger): () => Promise<void> {
  const running = new Set<Worker>();
  let stopping = false;

  function start(part: Part, deaths: readonly number[]): void {
    const child = cluster.fork({ [PART_VARIABLE]: part });
    running.add(child);
    child.once('exit', (code: number | null, signal: string | null) => {
      running.delete(child);
      if (!stopping) startAgain(part, deaths, signal ?? `code ${code}`);
    });
  }

  function startAgain(part: Part, deaths: readonly number[], how: string): void {
    const now = Date.now();
    const recent = [...deaths.filter((at) => now - at < MINUTE_MS), now];
    log.error({ part, how }, 'a process died and is started again');
    if (recent.length > MOST_DEATHS) {
      log.fatal({ part }, 'a process dies again and again');
      stop().then(() => process.exit(1));
      return;
    }
    setTimeout(() => stopping || start(part, recent), RESTART_MS * recent.length);
  }

  async function stop(): Promise<void> {
    stopping = true;
    const left = [...running].filter((child) => !child.isDead());
    const gone = left.map((child) => new Promise((resolve) => child.once('exit', resolve)));
    for (const child of left) child.process.kill('SIGTERM');
    const cut = setTimeout(() => {
      for (const child of left) child.process.kill('SIGKILL');
    }, STOP_MS);
    await Promise.all(gone);
    clearTimeout(cut);
  }

  tellMetricsOfAll();
  for (const part of parts) start(part, []);
  return stop;
}
