import { decideBind } from '@gongji/shared/rules';
import type { Db } from '../../adapters/postgres/database';
import { type FamilyRow, lockFamily, readFamilyRow } from '../../adapters/postgres/families';
import { type MemberPerson, makeMemberFull, readMember } from '../../adapters/postgres/members';
import type { InsuredPerson } from '../../ports/insurance-core';
import { whereOf } from '../area-policy';
import { bindGiven } from '../bind-given';
import { ordinaryTerms } from '../bind-terms';
import { decidedBy, runCommand } from '../command';
import type { Call, Services, UseCase } from '../context';
import { keepEvent } from '../family-event';
import { enrolmentOf, viewMember } from '../family-view';
import { finishedFace } from '../finished-face';
import { keepConsent, requireNotice } from '../notice';
import { ownReason, withReasons } from '../own-decision';
import { readInsuredById } from '../person';
import { found, ProblemError } from '../problem-error';
import { today } from '../time';

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
      const { insured: payer } = await readInsuredById(services, family.organizerId);
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

async function decideAndUpgrade(
  services: Services,
  tx: Db,
  call: UpgradeCall,
  family: FamilyRow,
  member: MemberPerson,
  { payer, relative }: Facts,
) {
  const { memberId, personId } = member;
  const face = await finishedFace(tx, call.body.faceVerificationId, { personId, memberId });
  const decision = withReasons(
    decideBind(
      whereOf(services, payer ?? family),
      await bindGiven(tx, {
        payerId: family.organizerId,
        payer,
        relativeId: personId,
        relative,
        relation: member.relation ?? 'other',
        role: member.role,
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
    await keepConsent(services, tx, personId, family.familyId, call.body.agreed);
    const who = { familyId: family.familyId, actorId, personId, verifier: face.verifier };
    await keepEvent(services, tx, { ...who, kind: 'member-upgraded', decision });
    const upgraded = { ...member, kind: 'full' } as const;
    return viewMember(upgraded, family, actorId, relative && enrolmentOf(relative));
  });
}
