import type { FaceVerificationView } from '@gongji/shared/contracts';
import type { FaceRow } from '../adapters/postgres/faces';

export function viewFace(face: FaceRow): FaceVerificationView {
  const { faceVerificationId, status, verifier, startedAt, finishedAt } = face;
  return { faceVerificationId, status, verifier, startedAt, finishedAt };
}
