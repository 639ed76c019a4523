import { type FaceRow, insertFace } from '../../adapters/postgres/faces';
import { readPerson } from '../../adapters/postgres/people';
import { runCommand } from '../command';
import { consentsDue, consentTo } from '../consenting';
import type { Call, UseCase } from '../context';
import { wantedFace } from '../face-purpose';
import { startFaceCheck } from '../face-start';
import { viewFace } from '../face-view';
import { requireNotice } from '../notice';
import { identityOf } from '../person';
import { found } from '../problem-error';
import { now } from '../time';

/** Starts a check at the verifier under our own id; the client learns nothing it could forge. */
export const startFaceVerification: UseCase<'startFaceVerification'> = (services, call) =>
  runCommand(services, call, 'startFaceVerification', {
    prepare: async () => {
      requireNotice(call.body.agreed, 'face-notice');
      const wanted = await wantedFace(services, call.body.purpose, call.actor.personId);
      await consentsDue(services, services.db, saidBy(call, wanted));
      const faceVerificationId = services.newId();
      const person = found(await readPerson(services.db, wanted.personId));
      await startFaceCheck(services, faceVerificationId, identityOf(services, person));
      return { ...wanted, faceVerificationId };
    },
    write: async (tx, wanted) => {
      const face: FaceRow = {
        ...wanted,
        startedBy: call.actor.personId,
        status: 'started',
        verifier: services.face.name,
        startedAt: now(services),
        finishedAt: null,
      };
      await consentTo(services, tx, saidBy(call, face));
      await insertFace(tx, face);
      return viewFace(face);
    },
  });

/** Whoever holds the phone agrees for whoever stands before it. */
function saidBy(
  { actor, body: { agreed } }: Call<'startFaceVerification'>,
  { personId: aboutId }: Pick<FaceRow, 'personId'>,
) {
  const how = 'startFaceVerification' as const;
  return { personId: actor.personId, aboutId, agreed, how };
}
