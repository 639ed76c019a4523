import { EventEmitter } from 'node:events';
import { type RunnerOptions, run, type WorkerEvents } from 'graphile-worker';
import { openLivingWorkers } from '../adapters/postgres/living-workers';
import { DATABASE_DEADLINE_MS, openPool } from '../adapters/postgres/pool';
import type { Services } from '../use-cases/context';
import type { Running } from './keep-running';
import { feelPulse } from './queue-pulse';

export interface QueueSettings {
  readonly databaseUrl: string;
  /** Orders moved at the same time. */
  readonly concurrency: number;
  /** How often jobs whose time has come are looked for, in milliseconds. */
  readonly pollMs?: number;
  /** How long an answer of the database is waited for, in milliseconds. */
  readonly deadlineMs?: number;
}

const POLL_MS = 1_000;
/** Longer than a job takes that waits for an outside system and then for the database. */
const STOP_MS = 20_000;
/** Given back in a batch, for only then does the library hear of it when that fails. */
const GIVE_BACK = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** Runs the job queue on connections of its own, and says which workers live while it does. */
export async function runQueue(
  { log }: Pick<Services, 'log'>,
  settings: QueueSettings,
  work: Pick<RunnerOptions, 'logger' | 'taskList' | 'crontab'>,
): Promise<Running> {
  const { databaseUrl: url, concurrency } = settings;
  const deadlineMs = settings.deadlineMs ?? DATABASE_DEADLINE_MS;
  const onBroken = (err: Error) => log.warn({ err }, 'a connection of the job queue broke');
  const living = await openLivingWorkers(url, onBroken, deadlineMs);
  const events: WorkerEvents = new EventEmitter();
  // A job in somebody's hands bears the id of the pool of workers, not the worker's.
  events.on('pool:create', ({ workerPool }) => living.add(workerPool.id));
  const pulse = feelPulse(events);
  const pgPool = openPool({ url, max: concurrency + 2, onBroken, deadlineMs });
  let ending: Promise<unknown> | null = null;
  const end = () => {
    pulse.stop();
    ending ??= Promise.all([living.stop(), pgPool.end()]);
    return ending;
  };
  const starting = run({
    ...work,
    events,
    pgPool,
    concurrency,
    pollInterval: settings.pollMs ?? POLL_MS,
    noHandleSignals: true,
    preset: GIVE_BACK,
  });
  const runner = await Promise.race([starting, pulse.ended.then(fail)]).catch(async (error) => {
    starting.then((late) => late.stop()).catch(() => 'it did not start');
    await atMost(STOP_MS, end());
    throw error;
  });
  return {
    // The runner's own promise may never settle once giving a job back has failed.
    ended: Promise.race([pulse.ended, runner.promise.then(String, String)]),
    takesJobs: pulse.takesJobs,
    async stop(mostMs = STOP_MS) {
      await atMost(
        mostMs,
        runner.stop().catch(() => 'it has ended by itself'),
      );
      await atMost(mostMs, end());
    },
  };
}

function fail(why: string): never {
  throw new Error(why);
}

function atMost(ms: number, work: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout;
  const over = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return Promise.race([work, over]).finally(() => clearTimeout(timer));
}
