import type { ConsentPurpose, ConsentReceiver } from '@gongji/shared/vocabulary';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { ConsentRecordsTable, ConsentsTable } from './consent-tables';
import type { Db } from './database';

export type ConsentRecord = Selectable<ConsentRecordsTable>;
export type NewRecord = Insertable<ConsentRecordsTable>;

/** Keeps which paper, in which version, a person agreed to. */
export async function insertConsent(tx: Db, row: Selectable<ConsentsTable>): Promise<void> {
  await tx.insertInto('consents').values(row).execute();
}

/** The papers of a person in each version, with the last time each was agreed to. */
export async function listAgreedPapers(db: Db, personId: string) {
  return db
    .selectFrom('consents')
    .where('personId', '=', personId)
    .groupBy(['kind', 'version'])
    .select(({ fn }) => ['kind', 'version', fn.max('agreedAt').as('agreedAt')])
    .orderBy('agreedAt', 'desc')
    .limit(50)
    .execute();
}

export async function insertConsentRecords(tx: Db, rows: readonly NewRecord[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('consentRecords').values(rows).execute();
}

/** Of whom and for what the last record is asked; one receiver where a purpose has several. */
export interface ConsentKey {
  readonly aboutId: string;
  readonly purpose: ConsentPurpose;
  readonly receiver?: ConsentReceiver;
}

/** The last record of each purpose and receiver of this person's data, oldest purpose first. */
export async function listLastConsents(db: Db, aboutId: string): Promise<ConsentRecord[]> {
  const rows = await db
    .selectFrom('consentRecords')
    .selectAll()
    .where('aboutId', '=', aboutId)
    .distinctOn(['purpose', 'receiver'])
    .orderBy('purpose')
    .orderBy('receiver')
    .orderBy('position', 'desc')
    .execute();
  return rows.sort((one, other) => one.position - other.position);
}

/** The record that counts today; null where nobody was ever asked. */
export async function readLastConsent(db: Db, key: ConsentKey): Promise<ConsentRecord | null> {
  const { aboutId, purpose, receiver } = key;
  const row = await db
    .selectFrom('consentRecords')
    .selectAll()
    .where('aboutId', '=', aboutId)
    .where('purpose', '=', purpose)
    .$if(receiver !== undefined, (asked) => asked.where('receiver', '=', receiver ?? 'relatives'))
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Those for whom this person has ever consented in their place. */
export async function listSpokenFor(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('consentRecords')
    .select('aboutId')
    .distinct()
    .where('personId', '=', personId)
    .where('aboutId', '<>', personId)
    .execute();
  return rows.map((row) => row.aboutId);
}

/** At these the child was there: their account accepted, or their face was looked at. */
export const BESIDE_THE_CHILD: readonly string[] = ['acceptInvitation', 'upgradeMember'];

export interface Guardians {
  readonly personIds: ReadonlySet<string>;
  /** The child was there when these said so; else there is only their promise. */
  readonly besideChild: boolean;
}

/** Who has consented as a parent to a child's account; who only promised gives way to who came. */
export async function readGuardians(db: Db, childId: string): Promise<Guardians> {
  const rows = await db
    .selectFrom('consentRecords')
    .select(['personId', 'how'])
    .distinct()
    .where('aboutId', '=', childId)
    .where('personId', '<>', childId)
    .where('purpose', '=', 'insurance-lookup')
    .where('act', '=', 'given')
    .where('givenAs', '=', 'guardian')
    .execute();
  const came = rows.filter(({ how }) => BESIDE_THE_CHILD.includes(how));
  const stand = came.length > 0 ? came : rows;
  return {
    personIds: new Set(stand.map(({ personId }) => personId)),
    besideChild: came.length > 0,
  };
}

/** True in a query of `people` for whoever has withdrawn this use of their data. */
export function hasWithdrawn(purpose: ConsentPurpose) {
  return sql<boolean>`coalesce((select record.act = 'withdrawn' from consent_records record
    where record.about_id = people.person_id and record.purpose = ${purpose}
    order by record.position desc limit 1), false)`;
}

/** Those of these people who have withdrawn it. */
export async function listWithdrawn(
  db: Db,
  personIds: readonly string[],
  purpose: ConsentPurpose,
): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('people')
    .select('personId')
    .where('personId', 'in', personIds)
    .where(hasWithdrawn(purpose))
    .execute();
  return new Set(rows.map((row) => row.personId));
}
