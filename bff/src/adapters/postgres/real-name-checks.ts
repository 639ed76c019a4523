import type { Selectable } from 'kysely';
import type { Db } from './database';
import type { RealNameChecksTable } from './identity-tables';

export type RealNameCheckRow = Selectable<RealNameChecksTable>;

export async function insertRealNameCheck(db: Db, row: RealNameCheckRow): Promise<void> {
  await db.insertInto('realNameChecks').values(row).execute();
}

/** The check that this ticket opens, if it is not over at `now`. */
export async function readRealNameCheck(
  db: Db,
  ticketHash: string,
  now: string,
): Promise<RealNameCheckRow | null> {
  const row = await db
    .selectFrom('realNameChecks')
    .selectAll()
    .where('ticketHash', '=', ticketHash)
    .where('endsAt', '>', now)
    .executeTakeFirst();
  return row ?? null;
}

/** Counts a code that is about to be tried; false where there were `most` already. */
export async function countRealNameTry(db: Db, checkId: string, most: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('realNameChecks')
    .set((column) => ({ tries: column('tries', '+', 1) }))
    .where('checkId', '=', checkId)
    .where('tries', '<', most)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes a check away; false where somebody else has: it opens once. */
export async function deleteRealNameCheck(tx: Db, checkId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('realNameChecks')
    .where('checkId', '=', checkId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Whoever never came back leaves nothing behind. Gives how many there were. */
export async function deleteEndedRealNameChecks(db: Db, now: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('realNameChecks')
    .where('endsAt', '<=', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
