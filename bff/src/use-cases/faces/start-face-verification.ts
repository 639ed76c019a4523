import { type FaceRow, insertFace } from '../../adapters/postgres/faces';
import { readFamilyRow } from '../../adapters/postgres/families';
import { readActiveMember, readMember } from '../../adapters/postgres/members';
import { readPerson } from '../../adapters/postgres/people';
import { runCommand } from '../command';
import type { Call, Services, UseCase } from '../context';
import { viewFace } from '../face-view';
import { openInvitation } from '../invitation-proof';
import { identityOf } from '../person';
import { found, ProblemError } from '../problem-error';
import { now } from '../time';

type StartCall = Call<'startFaceVerification'>;
type Purpose = StartCall['body']['purpose'];
type Upgrade = Extract<Purpose, { for: 'upgrade-member' }>;
/** Whose face, and what the result will count for. */
type Wanted = Pick<FaceRow, 'personId' | 'invitationId' | 'memberId'>;

/** Starts a check at the verifier under our own id; the client learns nothing it could forge. */
export const startFaceVerification: UseCase<'startFaceVerification'> = (services, call) =>
  runCommand(services, call, 'startFaceVerification', {
    prepare: async () => {
      const wanted = await wantedBy(services, call);
      const faceVerificationId = services.newId();
      await startAtVerifier(services, faceVerificationId, wanted.personId);
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
      await insertFace(tx, face);
      return viewFace(face);
    },
  });

async function wantedBy(services: Services, call: StartCall): Promise<Wanted> {
  const { purpose } = call.body;
  const { personId } = call.actor;
  if (purpose.for === 'upgrade-member') return wantedForUpgrade(services, purpose, personId);
  const { proof, invitationId } = purpose;
  await openInvitation(services, services.db, proof, invitationId);
  return { personId, invitationId, memberId: null };
}

/** A temporary member's face may be checked by the organizer's phone, or by their own. */
async function wantedForUpgrade(
  services: Services,
  { familyId, memberId }: Upgrade,
  actorId: string,
): Promise<Wanted> {
  found(await readActiveMember(services.db, familyId, actorId));
  const { organizerId } = found(await readFamilyRow(services.db, familyId));
  const { personId, kind } = found(await readMember(services.db, familyId, memberId));
  if (kind !== 'temporary' || ![organizerId, personId].includes(actorId)) {
    throw new ProblemError('not-found');
  }
  return { personId, invitationId: null, memberId };
}

async function startAtVerifier(
  services: Services,
  checkId: string,
  personId: string,
): Promise<void> {
  const { idNumber, name } = identityOf(services, found(await readPerson(services.db, personId)));
  const answer = await services.face.start(checkId, idNumber, name);
  if (answer.kind !== 'done') throw new ProblemError('outside-unavailable');
}
