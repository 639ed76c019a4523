import type { ResponseOf } from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import { type BindAsks, bindAsks, decideBind, type Where } from '@gongji/shared/rules';
import type { Db } from '../../adapters/postgres/database';
import type { FaceRow } from '../../adapters/postgres/faces';
import { type FamilyRow, lockFamily } from '../../adapters/postgres/families';
import type { InvitationRow } from '../../adapters/postgres/invitations';
import { readActiveMember } from '../../adapters/postgres/members';
import type { InsuredPerson } from '../../ports/insurance-core';
import { whereOf } from '../area-policy';
import { bindGiven } from '../bind-given';
import { givenTerms, termsOn } from '../bind-terms';
import { viewBound } from '../binding-view';
import { decidedBy, runCommand } from '../command';
import type { Call, Services, UseCase } from '../context';
import { keepEvent } from '../family-event';
import { enrolmentOf, viewMember } from '../family-view';
import { finishedFace } from '../finished-face';
import { endOpenInvitation, openInvitation } from '../invitation-proof';
import { joinFamily } from '../join-family';
import { keepConsent, requireNotice } from '../notice';
import { ownReason, withReasons } from '../own-decision';
import { readInsuredById } from '../person';
import { found } from '../problem-error';
import { tellPeople } from '../tell-people';
import { today } from '../time';

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
      const decision = await decideAccept(services, tx, call, accepting);
      return decidedBy(call, decision, () => join(services, tx, call, accepting, decision));
    },
  });

async function readFacts(services: Services, call: AcceptCall): Promise<Facts> {
  requireNotice(call.body.agreed, 'member-consent');
  const { proof } = call.body;
  const row = await openInvitation(services, services.db, proof, call.params.invitationId);
  const { insured: payer } = await readInsuredById(services, row.inviterId);
  const { insured: relative } = await readInsuredById(services, call.actor.personId);
  return { payer, relative };
}

/** The family is locked first, so that two acceptances or a withdrawal come one after the other. */
async function loadLocked(services: Services, tx: Db, call: AcceptCall) {
  const { invitationId } = call.params;
  const { proof, faceVerificationId: faceId } = call.body;
  const { familyId } = await openInvitation(services, tx, proof, invitationId);
  const family = found(await lockFamily(tx, familyId));
  const invitation = await openInvitation(services, tx, proof, invitationId);
  const mine = { personId: call.actor.personId, invitationId };
  const face = faceId === null ? null : await finishedFace(tx, faceId, mine);
  return { family, invitation, face };
}

async function decideAccept(
  services: Services,
  tx: Db,
  { actor }: AcceptCall,
  { family, invitation, face, payer, relative, where, asks }: Accepting,
): Promise<Decision> {
  const on = today(services);
  const given = await bindGiven(tx, {
    payerId: family.organizerId,
    payer,
    relativeId: actor.personId,
    relative,
    relation: invitation.relation,
    role: invitation.role,
    faceVerified: face?.status === 'passed',
    terms: givenTerms(termsOn(invitation.terms, asks, on, false)),
    on,
  });
  const decision = decideBind(where, given);
  const known = await readActiveMember(tx, family.familyId, actor.personId);
  const code = actor.personId === family.organizerId ? 'self-not-allowed' : 'already-bound';
  const action = known?.kind === 'temporary' ? 'upgrade-member' : 'nothing-to-do';
  return withReasons(decision, known ? [ownReason(code)] : [], action);
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
  await keepConsent(services, tx, personId, familyId, call.body.agreed);
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
