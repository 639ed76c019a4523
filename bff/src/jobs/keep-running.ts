import type { Services } from '../use-cases/context';

/** What runs until it is stopped, or ends by itself. */
export interface Running {
  /** Resolves with why it ended; never rejects. */
  readonly ended: Promise<string>;
  takesJobs(): boolean;
  /**
   * Takes nothing new and resolves once what is in flight has ended, or after so many milliseconds;
   * also after it ended by itself.
   */
  stop(mostMs?: number): Promise<void>;
}

export interface JobWorker {
  /** False while nobody asks for jobs, or nobody is answered: orders wait then. */
  takesJobs(): boolean;
  /** Takes no new job and resolves once those in flight have ended. */
  stop(): Promise<void>;
}

const PAUSE_MS = 1_000;

/**
 * Keeps the job queue running until it is stopped. It ends by itself where the library gives up or
 * falls silent, as when the database goes away for a moment; orders would then wait for ever in a
 * process that looks well.
 */
export async function keepRunning(
  log: Services['log'],
  begin: () => Promise<Running>,
): Promise<JobWorker> {
  let stopping = false;
  let running: Running | null = await begin();
  const watch = async () => {
    while (!stopping) {
      const why = await running?.ended;
      if (stopping) return;
      if (running) log.error({ why }, 'the job queue has ended by itself and is begun anew');
      await running?.stop(PAUSE_MS).catch(() => 'there is nothing left to stop');
      await pause();
      running = await begin().catch((err: unknown) => {
        log.warn({ err }, 'the job queue cannot be begun now');
        return null;
      });
    }
  };
  const watched = watch();
  return {
    takesJobs: () => running?.takesJobs() ?? false,
    async stop() {
      stopping = true;
      await running?.stop();
      await watched;
      // It may have been begun anew meanwhile.
      await running?.stop();
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
