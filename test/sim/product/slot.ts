import { Client, type ClientConfig, type QueryResult } from 'pg';
import type { Life } from '../clockwork/event-heap';
import { SIM_PATH } from './sim-schema';

/** What came back for a query; a rejection is one too, so that it can be handed on later. */
export type Outcome =
  | { readonly ok: true; readonly result: QueryResult }
  | { readonly ok: false; readonly error: unknown };

/** An outcome that no server was asked for. */
export function answered(...rows: object[]): Outcome {
  return { ok: true, result: { command: '', rowCount: rows.length, oid: 0, rows, fields: [] } };
}

/** Throws where which row comes first is the planner's choice: a seed would play in two ways. */
export function refuseAnyOrder(text: string, outcome: Outcome): void {
  const several = outcome.ok && outcome.result.rows.length > 1;
  if (several && !/\border by\b/.test(text)) throw new Error(`Rows come as they lie: ${text}`);
}

/** Long enough for the query of an idle server, short enough to be waited for now and then. */
const SUSPICIOUS_MS = 4;
const STILL_RUNNING = Symbol('still running');

/**
 * PostgreSQL looks for a deadlock this long after a wait began, once. A wait is only taken for one
 * after `SUSPICIOUS_MS`, so whoever closes a circle of waits is always the one that is refused.
 */
const DEADLOCK_MS = 1;

/** A real connection to the real server, lent to one transaction after the other. */
export class Slot {
  inTransaction = false;
  /** True where its transaction may have put a job into the queue. */
  touchedJobs = false;
  life: Life | null = null;
  private readonly names = new Map<string, string>();

  private constructor(
    readonly id: number,
    private readonly client: Client,
    readonly backend: number,
  ) {}

  static async open(id: number, settings: ClientConfig, role: string | null): Promise<Slot> {
    const client = new Client(settings);
    await client.connect();
    await client.query(`set deadlock_timeout = '${DEADLOCK_MS}ms'`);
    // The tables are small and grow alike in every seed: one plan a query is enough.
    await client.query('set plan_cache_mode = force_generic_plan');
    await client.query('set jit = off');
    await client.query(`set search_path = ${SIM_PATH}`);
    if (role) await client.query(`set role ${role}`);
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const [row] = rows;
    if (row === undefined) throw new Error('a connection without a backend');
    return new Slot(id, client, row.pid);
  }

  /** Sends a query; its outcome resolves when the server is done with it, never rejects. */
  send(text: string, values: unknown[]): Promise<Outcome> {
    const name = this.nameOf(text);
    return this.client.query({ text, values, ...(name ? { name } : {}) }).then(
      (result) => ({ ok: true, result }),
      (error: unknown) => ({ ok: false, error }),
    );
  }

  /** Prepared once a connection: parsing the same text again is most of what a query costs. */
  private nameOf(text: string): string | null {
    if (!text.includes('$1')) return null;
    const name = this.names.get(text) ?? `s${this.names.size}`;
    this.names.set(text, name);
    return name;
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

/** Null where the query waits for a lock that `blocker` has: only its end will let it go on. */
export async function outcomeUnlessBlocked(
  outcome: Promise<Outcome>,
  slot: Slot,
  blocker: Slot,
  control: Client,
): Promise<Outcome | null> {
  for (;;) {
    const first = await orStillRunning(outcome);
    if (first !== STILL_RUNNING) return first;
    const { rows } = await control.query<{ by: number[] }>('select pg_blocking_pids($1) as by', [
      slot.backend,
    ]);
    if (rows[0]?.by.includes(blocker.backend)) return null;
  }
}

function orStillRunning(outcome: Promise<Outcome>): Promise<Outcome | typeof STILL_RUNNING> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(STILL_RUNNING), SUSPICIOUS_MS);
    void outcome.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
