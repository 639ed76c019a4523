import { FINAL_STATES, WAITING_STATES } from '@gongji/shared/order';
import { sql } from 'kysely';
import type { Db } from './database';
import { willRun } from './dead-jobs';

/** The task that moves one order a step on. Its payload is `{orderId}`. */
export const ADVANCE_ORDER = 'advance-order';

/**
 * Queues the next step of an order, in the transaction that made it necessary. There is one waiting
 * job an order: a second one takes the place of the first.
 */
export async function insertOrderJob(tx: Db, orderId: string, delayMs = 0): Promise<void> {
  await sql`
    select queue_order_job(${ADVANCE_ORDER}::text, ${orderId}::text, ${Math.ceil(delayMs)}::bigint,
      ${jobKey(orderId)}::text)`.execute(tx);
  queued.add(tx);
}

/** Transactions that have queued a job of which the workers have not been told. */
const queued = new WeakSet<Db>();
/** Databases whose workers will be told in a moment, and of how many jobs. */
const toTell = new WeakMap<Db, number>();

/**
 * Once a transaction has committed: tells the workers of what it has queued, so that they need not
 * wait until they look again. For all who commit at one moment it is said once, apart and without
 * waiting for the disk; nothing hangs on its being heard.
 */
export function tellOfJobs(db: Db, tx: Db): void {
  if (!queued.has(tx)) return;
  const before = toTell.get(db);
  toTell.set(db, (before ?? 0) + 1);
  if (before !== undefined) return;
  setImmediate(() => {
    const count = toTell.get(db) ?? 0;
    toTell.delete(db);
    // The worker library takes it as its own: how many workers to wake.
    sql`select set_config('synchronous_commit', 'off', true),
      pg_notify('jobs:insert', json_build_object('count', ${count}::int)::text)`
      .execute(db)
      .catch(() => 'they look by themselves');
  });
}

/**
 * Orders on their way, but for those that wait for a day or a person, that nothing will move any
 * more: their job is gone, given up, or held by a process that died. To run a step twice is
 * harmless, to forget an order is not.
 */
export async function listOrdersWithoutJob(db: Db, startup: boolean): Promise<string[]> {
  const result = await sql<{ orderId: string }>`
    select o.order_id from orders o
    where o.state not in (${sql.join([...FINAL_STATES, ...WAITING_STATES])}) and not exists (
      select 1 from graphile_worker.jobs j
      where j.key = ${jobKey('')} || o.order_id
        and ${willRun(startup)}
    )
    order by o.order_id`.execute(db);
  return result.rows.map((row) => row.orderId);
}

function jobKey(orderId: string): string {
  return `order:${orderId}`;
}
