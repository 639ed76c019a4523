import { type Selectable, sql } from 'kysely';
import { hasWithdrawn } from './consents';
import type { Db } from './database';
import type { PeopleTable } from './family-tables';
import type { PlatformIdentitiesTable } from './identity-tables';

export type PersonRow = Selectable<PeopleTable>;

export async function readPerson(db: Db, personId: string): Promise<PersonRow | null> {
  const row = await db
    .selectFrom('people')
    .selectAll()
    .where('personId', '=', personId)
    .executeTakeFirst();
  return row ?? null;
}

/** A person about whom the insurance core is to be asked. */
export type AskedPerson = PersonRow & {
  /** By the database's own clock: one for all processes, whatever day is played. */
  readonly readAt: string;
  /** They no longer want the core to be asked. */
  readonly lookupWithdrawn: boolean;
};

export async function readPersonToAsk(db: Db, personId: string): Promise<AskedPerson | null> {
  const row = await db
    .selectFrom('people')
    .selectAll()
    .select(sql<string>`clock_timestamp()`.as('readAt'))
    .select(hasWithdrawn('insurance-lookup').as('lookupWithdrawn'))
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

/** Nothing comes to hang on them until the transaction ends: for the end of an account. */
export async function lockPersonAlone(tx: Db, personId: string): Promise<void> {
  await tx
    .selectFrom('people')
    .select('personId')
    .where('personId', '=', personId)
    .forUpdate()
    .execute();
}

/**
 * Two may bring the same person at once: the first row stays, and both get it. `indexes` are those
 * of the number under every key at hand: while keys are changed a row may have another than ours.
 */
export async function insertPerson(
  tx: Db,
  row: PersonRow,
  indexes: readonly string[],
): Promise<PersonRow> {
  const known = indexes.length > 1 && (await readPersonByIndex(tx, indexes));
  if (known) return known;
  const inserted = await tx
    .insertInto('people')
    .values(row)
    .onConflict((conflict) => conflict.column('idNumberIndex').doNothing())
    .returningAll()
    .executeTakeFirst();
  const kept = inserted ?? (await readPersonByIndex(tx, indexes));
  if (!kept) throw new Error('a person is neither new nor known');
  return kept;
}

/** The person with this number, by its blind index under any key. */
export function readPersonByIndex(
  tx: Db,
  indexes: readonly string[],
): Promise<PersonRow | undefined> {
  return tx
    .selectFrom('people')
    .selectAll()
    .where('idNumberIndex', 'in', indexes)
    .executeTakeFirst();
}

/** Whom a platform's account stands for; null where nobody has proved whose it is. */
export async function readPersonOfAccount(
  db: Db,
  provider: string,
  subject: string,
): Promise<PersonRow | null> {
  const row = await db
    .selectFrom('people')
    .innerJoin('platformIdentities', 'platformIdentities.personId', 'people.personId')
    .selectAll('people')
    .where('provider', '=', provider)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row ?? null;
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
