import type { Db } from '../adapters/postgres/database';
import { type FaceRow, readFace } from '../adapters/postgres/faces';
import { found, ProblemError } from './problem-error';

interface FaceFor {
  readonly personId: string;
  readonly invitationId?: string;
  readonly memberId?: string;
}

/**
 * The finished check of this very face for this very purpose, passed or not.
 * @throws ProblemError not-found, face-check-running
 */
export async function finishedFace(db: Db, faceId: string, wanted: FaceFor): Promise<FaceRow> {
  const face = found(await readFace(db, faceId));
  const fits =
    face.personId === wanted.personId &&
    face.invitationId === (wanted.invitationId ?? null) &&
    face.memberId === (wanted.memberId ?? null);
  if (!fits) throw new ProblemError('not-found');
  if (face.status === 'started') throw new ProblemError('face-check-running');
  return face;
}
