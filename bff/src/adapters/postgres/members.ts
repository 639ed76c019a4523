import type { Selectable } from 'kysely';
import type { Db } from './database';
import type { MembersTable } from './family-tables';
import type { PersonRow } from './people';

export type MemberRow = Selectable<MembersTable>;
/** A member with who it is. */
export type MemberPerson = MemberRow & Omit<PersonRow, 'createdAt'>;

function activeMembers(db: Db) {
  return db
    .selectFrom('members')
    .innerJoin('people', 'people.personId', 'members.personId')
    .innerJoin('families', 'families.familyId', 'members.familyId')
    .selectAll('members')
    .select(['name', 'idNumberSealed', 'idNumberIndex', 'idNumberMasked'])
    .where('members.status', '=', 'active')
    .where('families.closedAt', 'is', null);
}

/** The active membership of a person in an open family. */
export async function readActiveMember(
  db: Db,
  familyId: string,
  personId: string,
): Promise<MemberPerson | null> {
  const row = await activeMembers(db)
    .where('members.familyId', '=', familyId)
    .where('members.personId', '=', personId)
    .executeTakeFirst();
  return row ?? null;
}

/** An active member by its own id, within its family. */
export async function readMember(
  db: Db,
  familyId: string,
  memberId: string,
): Promise<MemberPerson | null> {
  const row = await activeMembers(db)
    .where('members.familyId', '=', familyId)
    .where('members.memberId', '=', memberId)
    .executeTakeFirst();
  return row ?? null;
}

/** The active member whose ID number this is, by its blind index under any key. */
export async function readMemberByNumber(
  db: Db,
  familyId: string,
  indexes: readonly string[],
): Promise<MemberPerson | null> {
  const row = await activeMembers(db)
    .where('members.familyId', '=', familyId)
    .where('people.idNumberIndex', 'in', indexes)
    .executeTakeFirst();
  return row ?? null;
}

/** Active members, the organizer first, then as they came. */
export async function listMembers(db: Db, familyId: string): Promise<MemberPerson[]> {
  const rows = await activeMembers(db)
    .where('members.familyId', '=', familyId)
    .orderBy('members.joinedAt')
    .orderBy('members.memberId')
    .execute();
  return rows.sort((a, b) => Number(a.relation !== null) - Number(b.relation !== null));
}

/** Families a person belongs to now, newest first. */
export async function listFamilyIdsOf(db: Db, personId: string): Promise<string[]> {
  const rows = await activeMembers(db)
    .where('members.personId', '=', personId)
    .orderBy('families.createdAt', 'desc')
    .execute();
  return rows.map((row) => row.familyId);
}

export async function insertMember(tx: Db, row: MemberRow): Promise<void> {
  await tx.insertInto('members').values(row).execute();
}

export async function makeMemberFull(tx: Db, memberId: string): Promise<void> {
  await tx.updateTable('members').set({ kind: 'full' }).where('memberId', '=', memberId).execute();
}

export async function setRelation(
  tx: Db,
  memberId: string,
  seen: Pick<MemberRow, 'relation' | 'role'>,
): Promise<void> {
  await tx.updateTable('members').set(seen).where('memberId', '=', memberId).execute();
}

export async function endMember(
  tx: Db,
  memberId: string,
  status: 'left' | 'removed',
  endedAt: string,
): Promise<void> {
  await tx
    .updateTable('members')
    .set({ status, endedAt })
    .where('memberId', '=', memberId)
    .where('status', '=', 'active')
    .execute();
}
