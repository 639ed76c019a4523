import { type FaceRow, finishFace, readFace } from '../../adapters/postgres/faces';
import { runCommand } from '../command';
import type { Call, Services, UseCase } from '../context';
import { viewFace } from '../face-view';
import { found, ProblemError } from '../problem-error';
import { now } from '../time';

type FinishCall = Call<'finishFaceVerification'>;

/** Takes the verifier's word, and nobody else's; a result once taken stays. */
export const finishFaceVerification: UseCase<'finishFaceVerification'> = (services, call) =>
  runCommand(services, call, 'finishFaceVerification', {
    prepare: async () => {
      const face = await readOwnFace(services, call);
      return face.status === 'started' ? askVerifier(services, face) : face.status;
    },
    write: async (tx, status) => {
      const { faceVerificationId } = call.params;
      if (status !== 'started') await finishFace(tx, faceVerificationId, status, now(services));
      return viewFace(found(await readFace(tx, faceVerificationId)));
    },
  });

/** Whoever started a check may finish it. */
async function readOwnFace(services: Services, call: FinishCall): Promise<FaceRow> {
  const face = found(await readFace(services.db, call.params.faceVerificationId));
  if (face.startedBy !== call.actor.personId) throw new ProblemError('not-found');
  return face;
}

async function askVerifier(services: Services, face: FaceRow): Promise<FaceRow['status']> {
  const answer = await services.face.readResult(face.faceVerificationId);
  if (answer.kind !== 'done') throw new ProblemError('outside-unavailable');
  return answer.value.status;
}
