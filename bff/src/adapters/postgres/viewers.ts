import type { Selectable } from 'kysely';
import type { Db } from './database';
import type { FamilyViewersTable } from './family-life-tables';

export type ViewerRow = Selectable<FamilyViewersTable>;
/** A viewer with their name. */
export type NamedViewer = ViewerRow & { name: string };

function activeViewers(db: Db) {
  return db
    .selectFrom('familyViewers')
    .innerJoin('people', 'people.personId', 'familyViewers.personId')
    .innerJoin('families', 'families.familyId', 'familyViewers.familyId')
    .selectAll('familyViewers')
    .select('people.name')
    .where('familyViewers.endedAt', 'is', null)
    .where('families.closedAt', 'is', null);
}

/** Who looks on at a family now, as they came. */
export async function listViewers(db: Db, familyId: string): Promise<NamedViewer[]> {
  return activeViewers(db)
    .where('familyViewers.familyId', '=', familyId)
    .orderBy('familyViewers.since')
    .orderBy('familyViewers.viewerId')
    .execute();
}

/** A person who looks on at an open family now. */
export async function readActiveViewer(
  db: Db,
  familyId: string,
  personId: string,
): Promise<NamedViewer | null> {
  const row = await activeViewers(db)
    .where('familyViewers.familyId', '=', familyId)
    .where('familyViewers.personId', '=', personId)
    .executeTakeFirst();
  return row ?? null;
}

/** Open families that a person looks on at, newest first. */
export async function listViewedFamilyIds(db: Db, personId: string): Promise<string[]> {
  const rows = await activeViewers(db)
    .where('familyViewers.personId', '=', personId)
    .orderBy('familyViewers.since', 'desc')
    .orderBy('familyViewers.viewerId')
    .execute();
  return rows.map((row) => row.familyId);
}

export async function insertViewer(tx: Db, row: ViewerRow): Promise<void> {
  await tx.insertInto('familyViewers').values(row).execute();
}

/** Ends it where somebody looks on; no harm where nobody does. */
export async function endViewer(
  tx: Db,
  { familyId, personId }: Pick<ViewerRow, 'familyId' | 'personId'>,
  endedAt: string,
): Promise<void> {
  await tx
    .updateTable('familyViewers')
    .set({ endedAt })
    .where('familyId', '=', familyId)
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .execute();
}
