import type { Db } from '../adapters/postgres/database';
import { type FaceRow, readFace } from '../adapters/postgres/faces';
import type { Services } from './context';
import { found, ProblemError } from './problem-error';

interface FaceFor {
  readonly personId: string;
  readonly invitationId?: string;
  readonly memberId?: string;
}

/** A proof of presence is of the moment: half an hour later somebody else may hold the phone. */
export const FACE_MS = 30 * 60_000;

/**
 * The finished check of this very face for this very purpose, passed or not.
 * @throws ProblemError not-found, face-check-running, face-check-over
 */
export async function finishedFace(
  services: Services,
  db: Db,
  faceId: string,
  wanted: FaceFor,
): Promise<FaceRow> {
  const face = found(await readFace(db, faceId));
  const fits =
    face.personId === wanted.personId &&
    face.invitationId === (wanted.invitationId ?? null) &&
    face.memberId === (wanted.memberId ?? null);
  if (!fits) throw new ProblemError('not-found');
  if (face.finishedAt === null) throw new ProblemError('face-check-running');
  const ageMs = services.clock.now() - Date.parse(face.finishedAt);
  if (ageMs >= FACE_MS) throw new ProblemError('face-check-over');
  return face;
}
