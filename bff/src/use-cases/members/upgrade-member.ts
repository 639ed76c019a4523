import { decideBind } from '@gongji/shared/rules';
import { purposesOf } from '@gongji/shared/vocabulary';
import { listPayersOf } from '../../adapters/postgres/bindings';
import type { Db } from '../../adapters/postgres/database';
import { type FamilyRow, lockFamily, readFamilyRow } from '../../adapters/postgres/families';
import { type MemberPerson, makeMemberFull, readMember } from '../../adapters/postgres/members';
import type { InsuredPerson } from '../../ports/insurance-core';
import { whereOf } from '../area-policy';
import { bindGiven } from '../bind-given';
import { ordinaryTerms } from '../bind-terms';
import { decidedBy, runCommand } from '../command';
import { consentTo } from '../consenting';
import type { Call, Services, UseCase } from '../context';
import { keepEvent } from '../family-event';
import { enrolmentOf, viewMember } from '../family-view';
import { finishedFace } from '../finished-face';
import { requireNotice } from '../notice';
import { ownReason, withReasons } from '../own-decision';
import { readInsuredById } from '../person';
import { found, ProblemError } from '../problem-error';
import { today } from '../time';

const LOOK_UP = ['insurance-lookup'] as const;

type UpgradeCall = Call<'upgradeMember'>;

interface Facts {
  readonly payer: InsuredPerson | null;
  readonly relative: InsuredPerson | null;
}

/** A temporary member whose face check passed becomes a full one; who they were stays on record. */
export const upgradeMember: UseCase<'upgradeMember'> = (services, call) =>
  runCommand(services, call, 'upgradeMember', {
    prepare: async () => {
      requireNotice(call.body.agreed, 'member-consent');
      const family = found(await readFamilyRow(services.db, call.params.familyId));
      const member = await readUpgradable(services.db, call, family);
      const { payerId } = await readPayerOf(services.db, family, member);
      const { insured: payer } = await readInsuredById(services, payerId);
      const { insured: relative } = await readInsuredById(services, member.personId);
      return { payer, relative };
    },
    write: async (tx, facts) => {
      const family = found(await lockFamily(tx, call.params.familyId));
      const member = await readUpgradable(tx, call, family);
      return decideAndUpgrade(services, tx, call, family, member, facts);
    },
  });

/** The organizer brings the relative to the check, or the relative signs in and goes alone. */
async function readUpgradable(db: Db, call: UpgradeCall, family: FamilyRow): Promise<MemberPerson> {
  const { familyId, memberId } = call.params;
  const member = found(await readMember(db, familyId, memberId));
  const may = [family.organizerId, member.personId].includes(call.actor.personId);
  if (!may || member.relation === null) throw new ProblemError('not-found');
  if (member.kind !== 'temporary') throw new ProblemError('state-changed');
  return member;
}

/** Whose binding lets them pay for this member: the first payer's, else the organizer's to come. */
async function readPayerOf(db: Db, { familyId, organizerId }: FamilyRow, member: MemberPerson) {
  const bindings = await listPayersOf(db, member.personId);
  const [first] = bindings
    .filter((binding) => binding.familyId === familyId)
    .sort((one, other) => one.rank - other.rank);
  return first ?? { payerId: organizerId, relation: member.relation ?? 'other', role: member.role };
}

async function decideAndUpgrade(
  services: Services,
  tx: Db,
  call: UpgradeCall,
  family: FamilyRow,
  member: MemberPerson,
  { payer, relative }: Facts,
) {
  const { memberId, personId } = member;
  const face = await finishedFace(services, tx, call.body.faceVerificationId, {
    personId,
    memberId,
  });
  const { payerId, relation, role } = await readPayerOf(tx, family, member);
  const decision = withReasons(
    decideBind(
      whereOf(services, payer ?? family),
      await bindGiven(tx, {
        payerId,
        payer,
        relativeId: personId,
        relative,
        relation,
        role,
        faceVerified: true,
        // Their binding stands with the terms it has; nothing of it is asked anew.
        terms: ordinaryTerms(today(services)),
        on: today(services),
      }),
    ),
    face.status === 'passed' ? [] : [ownReason('face-check-needed')],
    'verify-face',
  );
  return decidedBy(call, decision, async () => {
    const actorId = call.actor.personId;
    await makeMemberFull(tx, memberId);
    const { agreed } = call.body;
    // Whose child's face was looked at beside them is their guardian from then on.
    const guardian = member.relation === 'child' && actorId !== personId;
    const purposes = [...(guardian ? LOOK_UP : []), ...purposesOf(agreed.kind)];
    const said = { personId: actorId, aboutId: personId, agreed, guardian, purposes };
    const { familyId } = family;
    await consentTo(services, tx, { ...said, familyId, how: 'upgradeMember' });
    const who = { familyId: family.familyId, actorId, personId, verifier: face.verifier };
    await keepEvent(services, tx, { ...who, kind: 'member-upgraded', decision });
    const upgraded = { ...member, kind: 'full' } as const;
    return viewMember(upgraded, family, actorId, relative && enrolmentOf(relative));
  });
}
