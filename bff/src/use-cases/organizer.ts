import type { Db } from '../adapters/postgres/database';
import { type FamilyRow, lockFamily, readFamilyRow } from '../adapters/postgres/families';
import { found, ProblemError } from './problem-error';

function requireOrganizer(family: FamilyRow, actorId: string): FamilyRow {
  if (family.organizerId !== actorId) throw new ProblemError('not-found');
  return family;
}

/**
 * The family, for what only its organizer may do; for anybody else it is not there.
 * @throws ProblemError not-found
 */
export async function readOwnFamily(db: Db, familyId: string, actorId: string): Promise<FamilyRow> {
  return requireOrganizer(found(await readFamilyRow(db, familyId)), actorId);
}

/**
 * The same, held until the transaction ends.
 * @throws ProblemError not-found
 */
export async function lockOwnFamily(tx: Db, familyId: string, actorId: string): Promise<FamilyRow> {
  return requireOrganizer(found(await lockFamily(tx, familyId)), actorId);
}
