import { type Selectable, sql } from 'kysely';
import type { Db } from './database';
import { willRun } from './dead-jobs';
import type { BindingsTable } from './family-tables';

/** The task that asks the agency about one binding. Its payload is `{bindingId}`. */
export const ADVANCE_REVIEW = 'advance-review';

/** Queues the next question about a binding, in the transaction that made it necessary. */
export async function insertReviewJob(tx: Db, bindingId: string, delayMs = 0): Promise<void> {
  await sql`
    select queue_review_job(${ADVANCE_REVIEW}::text, ${bindingId}::text,
      ${Math.ceil(delayMs)}::bigint, ${jobKey(bindingId)}::text)`.execute(tx);
}

/**
 * Bindings in review that nothing asks about any more: their job is gone, given up, or held by a
 * process that died.
 */
export async function listReviewsWithoutJob(db: Db, startup: boolean): Promise<string[]> {
  const result = await sql<{ bindingId: string }>`
    select b.binding_id from bindings b
    where b.status = 'in-review' and not exists (
      select 1 from graphile_worker.jobs j
      where j.key = ${jobKey('')} || b.binding_id
        and ${willRun(startup)}
    )`.execute(db);
  return result.rows.map((row) => row.bindingId);
}

/** The binding as it stands, held until the transaction ends. */
export async function lockBinding(
  tx: Db,
  bindingId: string,
): Promise<Selectable<BindingsTable> | undefined> {
  return tx
    .selectFrom('bindings')
    .selectAll()
    .where('bindingId', '=', bindingId)
    .forUpdate()
    .executeTakeFirst();
}

/** Marks, before the agency is asked, that it is. */
export async function markReviewAsked(tx: Db, bindingId: string, at: string): Promise<void> {
  await tx
    .updateTable('bindings')
    .set((row) => ({ reviewAskedAt: at, reviewAskedTimes: row('reviewAskedTimes', '+', 1) }))
    .where('bindingId', '=', bindingId)
    .execute();
}

function jobKey(bindingId: string): string {
  return `review:${bindingId}`;
}
