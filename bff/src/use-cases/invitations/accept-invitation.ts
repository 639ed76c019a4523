import type { ResponseOf } from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import { type BindAsks, bindAsks, type Where } from '@gongji/shared/rules';
import { purposesOf, type Relation } from '@gongji/shared/vocabulary';
import type { Db } from '../../adapters/postgres/database';
import type { FaceRow } from '../../adapters/postgres/faces';
import { type FamilyRow, lockFamily } from '../../adapters/postgres/families';
import type { InvitationRow } from '../../adapters/postgres/invitations';
import { readPerson } from '../../adapters/postgres/people';
import type { InsuredPerson } from '../../ports/insurance-core';
import { whereOf } from '../area-policy';
import { termsOn } from '../bind-terms';
import { viewBound } from '../binding-view';
import { decidedBy, runCommand } from '../command';
import { consentTo, recordConsent } from '../consenting';
import type { Call, Services, UseCase } from '../context';
import { keepEvent } from '../family-event';
import { enrolmentOf, viewMember } from '../family-view';
import { finishedFace } from '../finished-face';
import { endOpenInvitation, openInvitationAs } from '../invitation-proof';
import { decideJoin } from '../join-decision';
import { joinFamily } from '../join-family';
import { requireNotice } from '../notice';
import { identityOf, readInsuredById } from '../person';
import { found } from '../problem-error';
import { tellPeople } from '../tell-people';
import { today } from '../time';
import { isUnderAge } from '../under-age';

type AcceptCall = Call<'acceptInvitation'>;
type Accepted = NonNullable<ResponseOf<'acceptInvitation'>['result']>;

interface Facts {
  readonly payer: InsuredPerson | null;
  readonly relative: InsuredPerson | null;
}

interface Accepting extends Facts {
  readonly invitation: InvitationRow;
  readonly family: FamilyRow;
  /** Null: they say that they cannot pass it. */
  readonly face: FaceRow | null;
  /** The inviter's own area, and what it asks of them. */
  readonly where: Where;
  readonly asks: BindAsks;
}

/** Joins the family that asked; who cannot pass the face check joins as the area allows. */
export const acceptInvitation: UseCase<'acceptInvitation'> = (services, call) =>
  runCommand(services, call, 'acceptInvitation', {
    prepare: () => readFacts(services, call),
    write: async (tx, facts) => {
      const loaded = await loadLocked(services, tx, call);
      const where = whereOf(services, facts.payer ?? loaded.family);
      const accepting = { ...facts, ...loaded, where, asks: bindAsks(where) };
      const faceVerified = loaded.face?.status === 'passed';
      const asked = { ...accepting, personId: call.actor.personId, faceVerified };
      const decision = await decideJoin(services, tx, asked);
      return decidedBy(call, decision, () => join(services, tx, call, accepting, decision));
    },
  });

async function readFacts(services: Services, call: AcceptCall): Promise<Facts> {
  requireNotice(call.body.agreed, 'member-consent');
  const row = await openInvitationAs(services, services.db, askedBy(call));
  const { insured: payer } = await readInsuredById(services, row.inviterId);
  const { insured: relative } = await readInsuredById(services, call.actor.personId);
  return { payer, relative };
}

function askedBy({ params, body }: AcceptCall) {
  return { proof: body.proof, invitationId: params.invitationId, as: 'member' } as const;
}

/** The family is locked first, so that two acceptances or a withdrawal come one after the other. */
async function loadLocked(services: Services, tx: Db, call: AcceptCall) {
  const { invitationId } = call.params;
  const { faceVerificationId: faceId } = call.body;
  const { familyId } = await openInvitationAs(services, tx, askedBy(call));
  const family = found(await lockFamily(tx, familyId));
  const invitation = await openInvitationAs(services, tx, askedBy(call));
  const mine = { personId: call.actor.personId, invitationId };
  const face = faceId === null ? null : await finishedFace(services, tx, faceId, mine);
  return { family, invitation, face };
}

async function join(
  services: Services,
  tx: Db,
  call: AcceptCall,
  { family, invitation, face, relative, where, asks }: Accepting,
  decision: Decision,
): Promise<Accepted> {
  const { personId } = call.actor;
  const { familyId } = family;
  const { relation, role, invitationId } = invitation;
  const kind = decision.answer['as'] === 'temporary' ? 'temporary' : 'full';
  await endOpenInvitation(services, tx, invitationId, 'accepted');
  const on = today(services);
  const terms = termsOn(invitation.terms, asks, on, false);
  const areaCode = where.region;
  const joining = { personId, relation, role, kind, terms, asks, areaCode } as const;
  const { member, binding } = await joinFamily(services, tx, family, joining);
  await keepYes(services, tx, call, family, relation);
  await keepEvent(services, tx, {
    familyId,
    kind: kind === 'full' ? 'member-joined' : 'temporary-member-added',
    actorId: personId,
    personId,
    verifier: face?.verifier ?? null,
    decision,
  });
  await tellPeople(services, tx, {
    kind: 'invitation-accepted',
    personIds: [invitation.inviterId],
    subjectId: invitationId,
    aboutPersonId: personId,
  });
  const enrolment = relative && enrolmentOf(relative);
  const bound = viewBound(binding, on);
  return { ...viewMember(member, family, personId, enrolment), familyId, bound };
}

/** Their own yes; a child's is also that of the parent who invited them and promised to be it. */
async function keepYes(
  services: Services,
  tx: Db,
  { actor: { personId }, body: { agreed } }: AcceptCall,
  { familyId, organizerId }: FamilyRow,
  relation: Relation,
): Promise<void> {
  const about = { aboutId: personId, agreed, how: 'acceptInvitation' } as const;
  await consentTo(services, tx, { personId, familyId, ...about });
  const { idNumber } = identityOf(services, found(await readPerson(tx, personId)));
  if (relation !== 'child' || !isUnderAge(services, idNumber)) return;
  const purposes = ['insurance-lookup', ...purposesOf(agreed.kind)] as const;
  await recordConsent(services, tx, { personId: organizerId, ...about, purposes, guardian: true });
}
