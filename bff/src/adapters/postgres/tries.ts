import { sql } from 'kysely';
import type { Db } from './database';

export interface Tries {
  readonly count: number;
  /** When they are forgotten, ISO 8601, by the database's clock. */
  readonly resetsAt: string;
  /** Until then, in milliseconds. */
  readonly leftMs: number;
}

/** Counts some more under a key; a window over, counting begins anew. */
export async function addTries(
  db: Db,
  keyHash: string,
  windowMs: number,
  amount: number,
): Promise<Tries> {
  const { rows } = await sql<Tries>`
    insert into tries as kept (key_hash, count, resets_at)
      values (${keyHash}, ${amount}::integer,
        now() + ${windowMs}::bigint * interval '1 millisecond')
    on conflict (key_hash) do update set
      count = case when kept.resets_at <= now() then excluded.count
        else kept.count + excluded.count end,
      resets_at = case when kept.resets_at <= now() then excluded.resets_at
        else kept.resets_at end
    returning count, resets_at,
      (extract(epoch from resets_at - now()) * 1000)::float8 as left_ms`.execute(db);
  const [tries] = rows;
  if (!tries) throw new Error('a try that was counted is not told');
  return tries;
}

/** Takes one back that turned out not to count. */
export async function takeTryBack(db: Db, keyHash: string): Promise<void> {
  await db
    .updateTable('tries')
    .set((row) => ({ count: row('count', '-', 1) }))
    .where('keyHash', '=', keyHash)
    .where('count', '>', 0)
    .execute();
}

export async function deleteTries(db: Db, keyHash: string): Promise<void> {
  await db.deleteFrom('tries').where('keyHash', '=', keyHash).execute();
}

/** Windows that are over say nothing about anybody. */
export async function deleteEndedTries(db: Db): Promise<void> {
  await sql`delete from tries where resets_at <= now()`.execute(db);
}
