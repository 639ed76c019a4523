import type { Selectable } from 'kysely';
import type { Db } from './database';
import type { FamiliesTable, FamilyEventsTable } from './family-tables';

export type FamilyRow = Selectable<FamiliesTable>;
export type FamilyEventRow = Selectable<FamilyEventsTable>;

export async function readFamilyRow(db: Db, familyId: string): Promise<FamilyRow | null> {
  const row = await db
    .selectFrom('families')
    .selectAll()
    .where('familyId', '=', familyId)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Holds the family until the transaction ends: its changes happen one after another. */
export async function lockFamily(tx: Db, familyId: string): Promise<FamilyRow | null> {
  const row = await tx
    .selectFrom('families')
    .selectAll()
    .where('familyId', '=', familyId)
    .where('closedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps the family as it is until the transaction ends, beside others who do the same. */
export async function holdFamily(tx: Db, familyId: string): Promise<FamilyRow | null> {
  const row = await tx
    .selectFrom('families')
    .selectAll()
    .where('familyId', '=', familyId)
    .where('closedAt', 'is', null)
    .forShare()
    .executeTakeFirst();
  return row ?? null;
}

export async function readFamilyOfOrganizer(db: Db, personId: string): Promise<FamilyRow | null> {
  const row = await db
    .selectFrom('families')
    .selectAll()
    .where('organizerId', '=', personId)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

export async function insertFamily(tx: Db, row: FamilyRow): Promise<void> {
  await tx.insertInto('families').values(row).execute();
}

export async function closeFamily(tx: Db, familyId: string, closedAt: string): Promise<void> {
  await tx.updateTable('families').set({ closedAt }).where('familyId', '=', familyId).execute();
}

/** Another organizer, and with them the area whose rules are the family's. */
export async function changeOrganizer(
  tx: Db,
  { familyId, organizerId, areaCode, provinceDirect }: FamilyRow,
): Promise<void> {
  await tx
    .updateTable('families')
    .set({ organizerId, areaCode, provinceDirect })
    .where('familyId', '=', familyId)
    .execute();
}

export async function insertFamilyEvent(tx: Db, row: FamilyEventRow): Promise<void> {
  await tx.insertInto('familyEvents').values(row).execute();
}
