import type { Life } from '../clockwork/event-heap';
import type { DatabaseGate } from './database-gate';

export interface TakenJob {
  readonly id: number;
  readonly orderId: string;
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
    const taken = await this.query<{ id: number | null; orderId: string }>(
      'select * from sim.take_job($1)',
      [this.life.name],
    );
    if (taken?.id) return { id: taken.id, orderId: taken.orderId };
    const next = await this.query<{ atMs: number | null }>(
      'select sim.next_job_ms() as "atMs"',
      [],
    );
    this.seen = added;
    this.nextDueMs = next?.atMs ?? Number.POSITIVE_INFINITY;
    return null;
  }

  async end(job: TakenJob, done: boolean): Promise<void> {
    const end = done ? 'end_job' : 'fail_job';
    await this.query(`select sim.${end}($1, $2)`, [job.id, this.life.name]);
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
