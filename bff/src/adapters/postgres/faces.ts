import type { Selectable } from 'kysely';
import type { Db } from './database';
import type { FaceVerificationsTable } from './family-tables';

export type FaceRow = Selectable<FaceVerificationsTable>;

export async function insertFace(tx: Db, row: FaceRow): Promise<void> {
  await tx.insertInto('faceVerifications').values(row).execute();
}

export async function readFace(db: Db, faceVerificationId: string): Promise<FaceRow | null> {
  const row = await db
    .selectFrom('faceVerifications')
    .selectAll()
    .where('faceVerificationId', '=', faceVerificationId)
    .executeTakeFirst();
  return row ?? null;
}

/** A result once written stays: only a check that is still running is finished. */
export async function finishFace(
  tx: Db,
  faceVerificationId: string,
  status: 'passed' | 'failed',
  finishedAt: string,
): Promise<void> {
  await tx
    .updateTable('faceVerifications')
    .set({ status, finishedAt })
    .where('faceVerificationId', '=', faceVerificationId)
    .where('status', '=', 'started')
    .execute();
}
