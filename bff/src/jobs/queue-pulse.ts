import type { Worker, WorkerEvents } from 'graphile-worker';

export interface QueuePulse {
  /** Resolves with why no more jobs are taken; never rejects. */
  readonly ended: Promise<string>;
  /** True from the first answer to "is there a job?" until the end. */
  takesJobs(): boolean;
  stop(): void;
}

export interface Patience {
  /** Who looks for a job asks each second, and is answered or cut off within the deadline. */
  readonly seekingMs: number;
  /** Longer than any job takes; so long all workers may be at work without one that ends. */
  readonly workingMs: number;
}

const PATIENCE: Patience = { seekingMs: 30_000, workingMs: 600_000 };
const LOOKS = 10;

interface Sign {
  readonly at: number;
  readonly working: boolean;
}

/**
 * Listens to whether the workers of the job queue still take jobs. The library ends as a whole
 * where a job could not be given back, and tells so; but where its very first question fails it
 * remembers that failure as the answer to every later one, asks nobody again and tells nobody. So
 * it must give signs of life: a queue without them is over, whatever the cause.
 */
export function feelPulse(events: WorkerEvents, patience: Patience = PATIENCE): QueuePulse {
  const signs = new Map<Worker, Sign>();
  const startedAt = performance.now();
  let answered = false;
  let over = false;
  let end: (why: string) => void = () => {};
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  }).finally(stop);
  const sign = (worker: Worker, working: boolean) =>
    signs.set(worker, { at: performance.now(), working });
  const answer = (worker: Worker, working: boolean) => {
    answered = true;
    sign(worker, working);
  };
  events.on('worker:create', ({ worker }) => sign(worker, false));
  events.on('worker:stop', ({ worker }) => signs.delete(worker));
  events.on('worker:getJob:empty', ({ worker }) => answer(worker, false));
  events.on('job:start', ({ worker }) => answer(worker, true));
  events.on('job:complete', ({ worker }) => sign(worker, false));
  events.on('worker:getJob:error', ({ error }) => {
    if (!answered) end(`its first question failed: ${error}`);
  });
  events.on('pool:gracefulShutdown', ({ message }) => end(message));
  const look = setInterval(() => {
    const starting = { at: startedAt, working: false };
    const all = signs.size === 0 ? [starting] : [...signs.values()];
    if (isSilent(all, patience)) end('it gives no sign of life');
  }, patience.seekingMs / LOOKS);

  function stop(): void {
    over = true;
    clearInterval(look);
  }
  return { ended, takesJobs: () => answered && !over, stop };
}

/** One that hangs in its job leaves the others at work; one that cannot ask shows that none can. */
function isSilent(signs: readonly Sign[], { seekingMs, workingMs }: Patience): boolean {
  const since = (ms: number) => performance.now() - ms;
  const cannotAsk = signs.some(({ at, working }) => !working && at < since(seekingMs));
  const allHang = signs.every(({ at, working }) => working && at < since(workingMs));
  return cannotAsk || allHang;
}
