import type { Decision } from '@gongji/shared/decision';
import type { Db } from '../../adapters/postgres/database';
import type { FaceRow } from '../../adapters/postgres/faces';
import { type FamilyRow, lockFamily } from '../../adapters/postgres/families';
import type { InvitationRow } from '../../adapters/postgres/invitations';
import { listMembers, readActiveMember } from '../../adapters/postgres/members';
import { insertViewer, readActiveViewer } from '../../adapters/postgres/viewers';
import { whereOf } from '../area-policy';
import { decidedBy, runCommand } from '../command';
import type { Call, Services, UseCase } from '../context';
import { keepEvent } from '../family-event';
import { finishedFace } from '../finished-face';
import { endOpenInvitation, openInvitationAs } from '../invitation-proof';
import { keepPaper, requireNotice } from '../notice';
import { ownDecision, ownReason } from '../own-decision';
import { found } from '../problem-error';
import { tellPeople } from '../tell-people';
import { now } from '../time';
import { viewViewer } from '../viewer-view';

type ViewCall = Call<'acceptViewing'>;

interface Loaded {
  readonly family: FamilyRow;
  readonly invitation: InvitationRow;
  /** Null: they say that they cannot pass it. */
  readonly face: FaceRow | null;
}

/** From now on the caller sees the family and its records. Everybody in it is told. */
export const acceptViewing: UseCase<'acceptViewing'> = (services, call) =>
  runCommand(services, call, 'acceptViewing', {
    prepare: async () => requireNotice(call.body.agreed, 'viewing-notice'),
    write: async (tx) => {
      const loaded = await loadLocked(services, tx, call);
      const decision = await decideViewing(services, tx, call, loaded);
      return decidedBy(call, decision, () => lookOn(services, tx, call, loaded, decision));
    },
  });

async function loadLocked(services: Services, tx: Db, call: ViewCall): Promise<Loaded> {
  const { invitationId } = call.params;
  const { proof, faceVerificationId: faceId } = call.body;
  const asked = { proof, invitationId, as: 'viewer' } as const;
  const { familyId } = await openInvitationAs(services, tx, asked);
  const family = found(await lockFamily(tx, familyId));
  const invitation = await openInvitationAs(services, tx, asked);
  const mine = { personId: call.actor.personId, invitationId };
  const face = faceId === null ? null : await finishedFace(services, tx, faceId, mine);
  return { family, invitation, face };
}

/** What others have done is shown to nobody who has not proved that it is them. */
async function decideViewing(
  services: Services,
  tx: Db,
  { actor: { personId } }: ViewCall,
  { family, face }: Loaded,
): Promise<Decision> {
  const member = await readActiveMember(tx, family.familyId, personId);
  const viewer = await readActiveViewer(tx, family.familyId, personId);
  if (member ?? viewer) {
    const known = [ownReason('sees-family-already')];
    return ownDecision(whereOf(services, family), known, 'nothing-to-do');
  }
  const own = face?.status === 'passed' ? [] : [ownReason('face-check-needed')];
  return ownDecision(whereOf(services, family), own, 'verify-face');
}

async function lookOn(
  services: Services,
  tx: Db,
  { actor: { personId }, body }: ViewCall,
  { family, invitation, face }: Loaded,
  decision: Decision,
) {
  const { familyId } = family;
  const viewerId = services.newId();
  await endOpenInvitation(services, tx, invitation.invitationId, 'accepted');
  await insertViewer(tx, { viewerId, familyId, personId, since: now(services), endedAt: null });
  await keepPaper(services, tx, personId, familyId, body.agreed);
  const who = { familyId, actorId: personId, personId, verifier: face?.verifier ?? null };
  await keepEvent(services, tx, { ...who, kind: 'viewer-joined', decision });
  const members = await listMembers(tx, familyId);
  await tellPeople(services, tx, {
    kind: 'viewer-joined',
    personIds: members.map((member) => member.personId),
    subjectId: viewerId,
    aboutPersonId: personId,
  });
  const viewer = found(await readActiveViewer(tx, familyId, personId));
  return { ...viewViewer(viewer, personId), familyId };
}
