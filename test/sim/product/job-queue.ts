import type { Life } from '../clockwork/event-heap';
import type { DatabaseGate } from './database-gate';

export interface TakenJob {
  readonly id: number;
  readonly orderId: string;
}

interface Taken {
  readonly id: number | null;
  readonly orderId: string;
  /** When the next job is due, where none is now; null where there is none. */
  readonly nextMs: number | null;
}

/**
 * The worker's side of the queue, on the library's own tables and by its rules, but driven by
 * simulated time.
 */
export class JobQueue {
  private seen = -1;
  private nextDueMs = 0;

  constructor(
    private readonly gate: DatabaseGate,
    private readonly life: Life,
  ) {}

  /** The next job whose time has come. Asks only where there may be one: it saves time, no more. */
  async take(nowMs: number): Promise<TakenJob | null> {
    const added = this.gate.jobsAdded;
    if (this.seen === added && nowMs < this.nextDueMs) return null;
    const taken = await this.query<Taken>('select * from sim.take_job($1, $2)', [
      this.life.name,
      nowMs,
    ]);
    if (taken?.id) return { id: taken.id, orderId: taken.orderId };
    this.seen = added;
    this.nextDueMs = taken?.nextMs ?? Number.POSITIVE_INFINITY;
    return null;
  }

  async end(job: TakenJob, done: boolean, nowMs: number): Promise<void> {
    const { name } = this.life;
    if (done) await this.query('select sim.end_job($1, $2)', [job.id, name]);
    else await this.query('select sim.fail_job($1, $2, $3)', [job.id, name, nowMs]);
  }

  private async query<T>(text: string, values: unknown[]): Promise<T | undefined> {
    const client = await this.gate.connect(this.life);
    try {
      const { rows } = await client.query(text, values);
      return (rows as T[])[0];
    } finally {
      client.release();
    }
  }
}
