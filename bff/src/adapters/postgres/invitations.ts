import type { Selectable } from 'kysely';
import type { Db } from './database';
import type { InvitationsTable } from './family-tables';

export type InvitationRow = Selectable<InvitationsTable>;
export type InvitationEnd = Exclude<InvitationRow['status'], 'pending'>;

/** Nothing is left of what an inviter called somebody, nor of terms, link and digits. */
export const EMPTIED_INVITATION = {
  nameHint: '',
  terms: JSON.stringify({ period: null, rank: null, signature: null, papers: [] }),
  tokenSealed: '',
  codeSealed: '',
} as const;

export async function insertInvitation(tx: Db, row: InvitationRow): Promise<void> {
  const terms = JSON.stringify(row.terms);
  await tx
    .insertInto('invitations')
    .values({ ...row, terms })
    .execute();
}

/** The newest invitations of a family; ended ones too. */
export async function listInvitationRows(
  db: Db,
  familyId: string,
  limit: number,
): Promise<InvitationRow[]> {
  return db
    .selectFrom('invitations')
    .selectAll()
    .where('familyId', '=', familyId)
    .orderBy('createdAt', 'desc')
    .orderBy('invitationId')
    .limit(limit)
    .execute();
}

export async function readInvitation(db: Db, invitationId: string): Promise<InvitationRow | null> {
  const row = await db
    .selectFrom('invitations')
    .selectAll()
    .where('invitationId', '=', invitationId)
    .executeTakeFirst();
  return row ?? null;
}

/** By the token of its link: each ever made is findable, so that an ended one can say so. */
export async function readInvitationByToken(
  db: Db,
  tokenHash: string,
): Promise<InvitationRow | null> {
  const row = await db
    .selectFrom('invitations')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst();
  return row ?? null;
}

/** By its six digits: the open one, else the newest that once had them. */
export async function readInvitationByCode(
  db: Db,
  codeIndexes: readonly string[],
): Promise<InvitationRow | null> {
  const rows = await db
    .selectFrom('invitations')
    .selectAll()
    .where('codeIndex', 'in', codeIndexes)
    .orderBy('createdAt', 'desc')
    .limit(10)
    .execute();
  return rows.find((row) => row.status === 'pending') ?? rows[0] ?? null;
}

/** False where the code is taken by an open invitation. */
export async function isCodeFree(db: Db, codeIndexes: readonly string[]): Promise<boolean> {
  const row = await db
    .selectFrom('invitations')
    .select('invitationId')
    .where('codeIndex', 'in', codeIndexes)
    .where('status', '=', 'pending')
    .executeTakeFirst();
  return row === undefined;
}

export async function countOpenInvitations(db: Db, familyId: string): Promise<number> {
  const rows = await db
    .selectFrom('invitations')
    .select('invitationId')
    .where('familyId', '=', familyId)
    .where('status', '=', 'pending')
    .execute();
  return rows.length;
}

/** Ends one that is still open; false where somebody was first. */
export async function endInvitation(
  tx: Db,
  invitationId: string,
  status: InvitationEnd,
  endedAt: string,
): Promise<boolean> {
  const result = await tx
    .updateTable('invitations')
    .set({ status, endedAt })
    .where('invitationId', '=', invitationId)
    .where('status', '=', 'pending')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Writes down what time has done, so that their codes are free again. */
export async function expireInvitations(tx: Db, now: string): Promise<void> {
  await tx
    .updateTable('invitations')
    .set({ status: 'expired', endedAt: now })
    .where('status', '=', 'pending')
    .where('expiresAt', '<=', now)
    .execute();
}

/** Takes back what this person has open, in whatever family. Gives how many. */
export async function withdrawInvitationsBy(
  tx: Db,
  inviterId: string,
  endedAt: string,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('invitations')
    .set({ status: 'withdrawn', endedAt })
    .where('inviterId', '=', inviterId)
    .where('status', '=', 'pending')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function withdrawAllInvitations(
  tx: Db,
  familyId: string,
  endedAt: string,
): Promise<number> {
  const result = await tx
    .updateTable('invitations')
    .set({ status: 'withdrawn', endedAt })
    .where('familyId', '=', familyId)
    .where('status', '=', 'pending')
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
