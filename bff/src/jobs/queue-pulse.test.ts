import { EventEmitter } from 'node:events';
import type { Job, Worker, WorkerEvents, WorkerPluginContext, WorkerPool } from 'graphile-worker';
import { feelPulse, type QueuePulse } from './queue-pulse';

const PATIENCE = { seekingMs: 40, workingMs: 120 };
const ctx = {} as WorkerPluginContext;
const job = {} as Job;
const [one, other] = [{} as Worker, {} as Worker];

let events: WorkerEvents;
let pulse: QueuePulse;

beforeEach(() => {
  events = new EventEmitter();
  pulse = feelPulse(events, PATIENCE);
  for (const worker of [one, other]) events.emit('worker:create', { ctx, worker, tasks: {} });
});
afterEach(() => pulse.stop());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const findsNothing = (worker: Worker) => events.emit('worker:getJob:empty', { ctx, worker });
const takes = (worker: Worker) => events.emit('job:start', { ctx, worker, job });
const ends = (worker: Worker) =>
  events.emit('job:complete', { ctx, worker, job, error: undefined });

/** Why the pulse ended within so many milliseconds, or that it lives. */
const endWithin = (ms: number) => Promise.race([pulse.ended, pause(ms).then(() => 'it lives')]);

async function findNothingFor(ms: number, ...workers: Worker[]): Promise<void> {
  for (const until = performance.now() + ms; performance.now() < until; await pause(5)) {
    for (const worker of workers) findsNothing(worker);
  }
}

describe('the pulse of the job queue', () => {
  it('is felt from the first answer, while workers ask and are answered', async () => {
    expect(pulse.takesJobs()).toBe(false);
    await findNothingFor(3 * PATIENCE.seekingMs, one, other);
    expect(pulse.takesJobs()).toBe(true);
    expect(await endWithin(0)).toBe('it lives');
  });

  it('is gone where one that asks is not answered, however busy the others are', async () => {
    findsNothing(other);
    await findNothingFor(3 * PATIENCE.seekingMs, one);
    expect(await endWithin(0)).toBe('it gives no sign of life');
    expect(pulse.takesJobs()).toBe(false);
  });

  it('outlasts long jobs, and one that hangs for ever', async () => {
    takes(one);
    await findNothingFor(2 * PATIENCE.workingMs, other);
    expect(await endWithin(0)).toBe('it lives');
  });

  it('is gone where all hang in their jobs', async () => {
    takes(one);
    takes(other);
    expect(await endWithin(PATIENCE.workingMs / 2)).toBe('it lives');
    ends(one);
    takes(one);
    expect(await endWithin(PATIENCE.workingMs * 0.75)).toBe('it lives');
    expect(await endWithin(2 * PATIENCE.workingMs)).toBe('it gives no sign of life');
  });

  it('is gone where the very first question failed, and not where a later one did', async () => {
    const error = new Error('cut');
    events.emit('worker:getJob:error', { ctx, worker: one, error });
    expect(await endWithin(0)).toBe('its first question failed: Error: cut');
    pulse = feelPulse(events, PATIENCE);
    findsNothing(one);
    events.emit('worker:getJob:error', { ctx, worker: one, error });
    expect(await endWithin(0)).toBe('it lives');
  });

  it('is gone where no worker ever came', async () => {
    const silent = feelPulse(new EventEmitter(), PATIENCE);
    expect(await silent.ended).toBe('it gives no sign of life');
  });

  it('is gone where the library gives up', async () => {
    const workerPool = {} as WorkerPool;
    const message = 'aborting';
    events.emit('pool:gracefulShutdown', { ctx, pool: workerPool, workerPool, message });
    expect(await endWithin(0)).toBe('aborting');
  });
});
