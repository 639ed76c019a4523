import { Socket } from 'node:net';
import pg from 'pg';
import { serversOf, towardsPrimary } from './primary';

export interface PoolSettings {
  /** May name several servers: then the one that takes writes is found. */
  readonly url: string;
  /** Bounds the connections. */
  readonly max: number;
  /** Told of a connection that broke, in use or idle; it is replaced when needed. */
  readonly onBroken: (error: Error) => void;
  /** Everything is done under its rights, whoever signs in. */
  readonly role?: string | null;
  /** Milliseconds of silence after which an answer is waited for no longer; null: for ever. */
  readonly deadlineMs?: number | null;
  readonly types?: pg.CustomTypesConfig;
  /** What a connection is made by; the driver's own unless told. */
  readonly client?: new () => pg.Client;
}

/** Of a query of the product, an answer takes milliseconds. */
export const DATABASE_DEADLINE_MS = 10_000;
export const CONNECT_MS = 5_000;

/**
 * A pool whose connections nobody waits for in vain. A query without an answer ends with its
 * connection: what became of it is then unknown, as with any other system. The server, too, ends
 * what is left of it, so that rows which a lost process had locked are free again.
 */
export function openPool(settings: PoolSettings): pg.Pool {
  const { url, max, onBroken, role = null, deadlineMs = null, types, client } = settings;
  const own = client ?? pg.Client;
  const Client = serversOf(url).length > 1 ? towardsPrimary(url, own) : client;
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT_MS,
    ...(role === null ? {} : { options: `-c role=${role}` }),
    ...(deadlineMs === null ? {} : serverDeadlines(deadlineMs)),
    ...(types ? { types } : {}),
    ...(Client ? { Client } : {}),
  });
  // A connection that breaks while it is idle tells so itself, below.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    // While it is used the pool does not listen to it, and an error nobody hears ends the process.
    client.on('error', onBroken);
    client.on('notice', (notice) => cutWhereUnreplicated(client, notice));
    if (deadlineMs !== null) cutWhereSilent(client, deadlineMs);
  });
  return pool;
}

/**
 * A commit that waited too long for its standby is told as done, with a warning; where the primary
 * is lost it was not. So nobody is told: the connection ends, and what became of it is asked again.
 */
function cutWhereUnreplicated(
  client: pg.Client,
  { message = '' }: { message?: string | undefined },
): void {
  if (!message.includes('wait for synchronous replication')) return;
  client.connection.stream.destroy(new Error('a commit did not reach its standby'));
}

function serverDeadlines(deadlineMs: number) {
  return { statement_timeout: deadlineMs, idle_in_transaction_session_timeout: deadlineMs };
}

/** Node may tell of silence although something was asked a moment ago: one look is not enough. */
const LOOKS = 4;

/** Cuts a connection on which something was asked and nothing comes; an idle one may be silent. */
export function cutWhereSilent(client: pg.Client, deadlineMs: number): void {
  const { stream } = client.connection;
  if (!(stream instanceof Socket)) return;
  let answered = stream.bytesWritten;
  let silent = 0;
  // Before the driver hears of it, which may write the next question at once.
  stream.prependListener('data', () => {
    answered = stream.bytesWritten;
    silent = 0;
  });
  // Where several questions leave at once the first answer is not that to the last.
  const asking = () => ('asked' in client && client.asked !== 0) || stream.bytesWritten > answered;
  stream.setTimeout(deadlineMs / LOOKS).on('timeout', () => {
    if (!asking()) return;
    silent += 1;
    if (silent >= LOOKS) stream.destroy(new Error('PostgreSQL does not answer'));
    else stream.setTimeout(deadlineMs / LOOKS);
  });
}
