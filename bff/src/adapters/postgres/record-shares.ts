import type { Selectable } from 'kysely';
import type { Db } from './database';
import type { RecordSharesTable } from './record-share-tables';

export type RecordShareRow = Selectable<RecordSharesTable>;

export interface OwnRecord {
  readonly recordId: string;
  readonly sharerId: string;
}

/** Links of a person to a record that neither time nor they have ended, newest first. */
export async function listOpenShares(
  db: Db,
  { recordId, sharerId }: OwnRecord,
  at: string,
): Promise<RecordShareRow[]> {
  return db
    .selectFrom('recordShares')
    .selectAll()
    .where('sharerId', '=', sharerId)
    .where('recordId', '=', recordId)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', at)
    .orderBy('createdAt', 'desc')
    .orderBy('shareId')
    .execute();
}

export async function insertShare(tx: Db, row: RecordShareRow): Promise<void> {
  await tx.insertInto('recordShares').values(row).execute();
}

/** Ends links that nobody ended yet; gives how many that were. */
export async function endShares(
  tx: Db,
  { recordId, sharerId }: OwnRecord,
  shareIds: readonly string[],
  endedAt: string,
): Promise<number> {
  if (shareIds.length === 0) return 0;
  const { numUpdatedRows } = await tx
    .updateTable('recordShares')
    .set({ endedAt })
    .where('shareId', 'in', shareIds)
    .where('sharerId', '=', sharerId)
    .where('recordId', '=', recordId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** A link of this person to this record, open or over. */
export async function readOwnShare(
  db: Db,
  { recordId, sharerId }: OwnRecord,
  shareId: string,
): Promise<RecordShareRow | undefined> {
  return db
    .selectFrom('recordShares')
    .selectAll()
    .where('shareId', '=', shareId)
    .where('sharerId', '=', sharerId)
    .where('recordId', '=', recordId)
    .executeTakeFirst();
}

export async function readShareByToken(
  db: Db,
  tokenHash: string,
): Promise<(RecordShareRow & { sharerName: string }) | undefined> {
  return db
    .selectFrom('recordShares')
    .innerJoin('people as sharer', 'sharer.personId', 'recordShares.sharerId')
    .selectAll('recordShares')
    .select('sharer.name as sharerName')
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst();
}
