import { type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import { CONNECT_MS, cutWhereSilent, DATABASE_DEADLINE_MS } from './pool';
import { towardsPrimary } from './primary';

/** The first half of every lock that says "this worker lives". */
const LIVES = 20_041;
/** Held by a session for as long as a worker of that id lives in its process. */
export const SAY_THAT_IT_LIVES = 'select pg_advisory_lock_shared($1, hashtext($2) & 2147483647)';
export const livesOf = (workerId: string): [number, string] => [LIVES, workerId];
const RECONNECT_MS = 500;
/** A server that hears nothing for so many beats lets go what a process that vanished held. */
const BEATS_MISSED = 6;

export interface LivingWorkers {
  /** From now on whoever takes jobs under this id counts as living, until the process ends. */
  add(workerId: string): void;
  stop(): Promise<void>;
}

/**
 * Says on a connection of its own which workers live, by a lock each that PostgreSQL lets go as
 * soon as the connection is gone: nobody need wait for a process that was killed to be missed. Both
 * sides hear a beat, each deadline (in milliseconds) one, so that a way that was lost without a
 * word is noticed too.
 */
export async function openLivingWorkers(
  databaseUrl: string,
  onBroken: (error: Error) => void,
  deadlineMs = DATABASE_DEADLINE_MS,
): Promise<LivingWorkers> {
  const living = new Set<string>();
  let stopped = false;
  const { tell, told } = oneAfterTheOther();
  let client = await connect();
  const beats = setInterval(() => tell(client, 'select'), deadlineMs);

  async function connect(): Promise<pg.Client> {
    const made = await openConnection(databaseUrl, onBroken, deadlineMs);
    made.once('end', () => void reconnect());
    for (const workerId of living) tell(made, SAY_THAT_IT_LIVES, livesOf(workerId));
    return made;
  }

  /** Until it is back the jobs of this process may be done twice, which is harmless. */
  async function reconnect(): Promise<void> {
    while (!stopped) {
      await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
      try {
        client = await connect();
        // Who was stopped meanwhile must not go on saying that its workers live.
        if (stopped) await client.end();
        return;
      } catch (error) {
        onBroken(error instanceof Error ? error : new Error(String(error)));
      }
    }
  }

  return {
    add(workerId) {
      living.add(workerId);
      tell(client, SAY_THAT_IT_LIVES, livesOf(workerId));
    },
    async stop() {
      stopped = true;
      clearInterval(beats);
      await told();
      await client.end();
    },
  };
}

/** A connection does one thing at a time; one that breaks tells so itself. */
function oneAfterTheOther() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    tell(on: pg.Client, text: string, values: (number | string)[] = []): void {
      last = last.then(() => on.query(text, values)).catch(() => {});
    },
    told: () => last,
  };
}

/** PostgreSQL knows the setting since 14; before, its TCP timeouts do what they do. */
const FORGET_VANISHED = `select set_config(name, $1, false) from pg_settings
  where name = 'idle_session_timeout'`;

async function openConnection(
  connectionString: string,
  onBroken: (error: Error) => void,
  deadlineMs: number,
): Promise<pg.Client> {
  const Client = towardsPrimary(connectionString, pg.Client);
  const made = new Client({ connectionString, connectionTimeoutMillis: CONNECT_MS });
  made.on('error', onBroken);
  await made.connect();
  cutWhereSilent(made, deadlineMs);
  await made.query(FORGET_VANISHED, [String(BEATS_MISSED * deadlineMs)]);
  return made;
}

/** SQL that is true where the worker named by this column lives, in whatever process. */
export function workerLives(column: RawBuilder<string>): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from pg_locks
    where locktype = 'advisory' and classid = ${sql.lit(LIVES)} and objsubid = 2
      and objid::bigint = (hashtext(${column}) & 2147483647)
      and database = (select oid from pg_database where datname = current_database()))`;
}
