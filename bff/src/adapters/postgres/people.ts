import { type Selectable, sql } from 'kysely';
import type { Db } from './database';
import type { PeopleTable, PlatformIdentitiesTable } from './family-tables';

export type PersonRow = Selectable<PeopleTable>;

export async function readPerson(db: Db, personId: string): Promise<PersonRow | null> {
  const row = await db
    .selectFrom('people')
    .selectAll()
    .where('personId', '=', personId)
    .executeTakeFirst();
  return row ?? null;
}

/** The same, with the database's own clock: one for all processes, whatever day is played. */
export async function readPersonNow(
  db: Db,
  personId: string,
): Promise<(PersonRow & { readonly readAt: string }) | null> {
  const row = await db
    .selectFrom('people')
    .selectAll()
    .select(sql<string>`clock_timestamp()`.as('readAt'))
    .where('personId', '=', personId)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Locks people, in one order for all, until the transaction ends: two decisions that rest on what
 * one person pays or is paid are taken one after the other, whichever family they come from.
 */
export async function lockPeople(tx: Db, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  await tx
    .selectFrom('people')
    .select('personId')
    .where('personId', 'in', personIds)
    .orderBy('personId')
    .forNoKeyUpdate()
    .execute();
}

/** Two may bring the same person at once: the first row stays, and both get it. */
export async function insertPerson(tx: Db, row: PersonRow): Promise<PersonRow> {
  const inserted = await tx
    .insertInto('people')
    .values(row)
    .onConflict((conflict) => conflict.column('idNumberIndex').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (inserted) return inserted;
  return tx
    .selectFrom('people')
    .selectAll()
    .where('idNumberIndex', '=', row.idNumberIndex)
    .executeTakeFirstOrThrow();
}

/** Remembers which person a platform's account stands for; it may move to nobody else. */
export async function linkIdentity(
  tx: Db,
  row: Selectable<PlatformIdentitiesTable>,
): Promise<string> {
  await tx
    .insertInto('platformIdentities')
    .values(row)
    .onConflict((conflict) => conflict.columns(['provider', 'subject']).doNothing())
    .execute();
  const kept = await tx
    .selectFrom('platformIdentities')
    .select('personId')
    .where('provider', '=', row.provider)
    .where('subject', '=', row.subject)
    .executeTakeFirstOrThrow();
  return kept.personId;
}
