import type { Db } from './database';
import { EMPTIED_INVITATION } from './invitations';

/** Empties the texts of invitations that were over before that instant. Gives how many. */
export async function emptyInvitations(db: Db, before: string): Promise<number> {
  const result = await db
    .updateTable('invitations')
    .set(EMPTIED_INVITATION)
    .where('expiresAt', '<', before)
    .where('tokenSealed', '<>', EMPTIED_INVITATION.tokenSealed)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Links to records that no longer opened before that instant. */
export async function deleteOldShares(db: Db, before: string): Promise<number> {
  const result = await db
    .deleteFrom('recordShares')
    .where('expiresAt', '<', before)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

export async function deleteOldMessages(db: Db, before: string): Promise<number> {
  const result = await db.deleteFrom('messages').where('createdAt', '<', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Checks that were begun before that instant; none is of use for longer than minutes. */
export async function deleteOldFaces(db: Db, before: string): Promise<number> {
  const result = await db
    .deleteFrom('faceVerifications')
    .where('startedAt', '<', before)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
