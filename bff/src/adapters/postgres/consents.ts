import type { Selectable } from 'kysely';
import type { Db } from './database';
import type { ConsentsTable } from './family-tables';

/** Keeps which paper, in which version, a person agreed to. */
export async function insertConsent(tx: Db, row: Selectable<ConsentsTable>): Promise<void> {
  await tx.insertInto('consents').values(row).execute();
}
