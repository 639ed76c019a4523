import type { Decision } from '@gongji/shared/decision';
import type { Db } from '../../adapters/postgres/database';
import { changeOrganizer, type FamilyRow, lockFamily } from '../../adapters/postgres/families';
import { withdrawAllInvitations } from '../../adapters/postgres/invitations';
import { listMembers, setRelation } from '../../adapters/postgres/members';
import { endOpenOffer, type NamedOffer } from '../../adapters/postgres/organizer-offers';
import type { InsuredPerson } from '../../ports/insurance-core';
import { whereOf } from '../area-policy';
import { decidedBy, runCommand } from '../command';
import type { Call, Services, UseCase } from '../context';
import { keepEvent } from '../family-event';
import { enrolmentOf, viewFamily } from '../family-view';
import { decideMayOrganize } from '../may-organize';
import { keepPaper, requireNotice } from '../notice';
import { requireWaitingOffer } from '../offer-view';
import { readInsuredById } from '../person';
import { found } from '../problem-error';
import { relationsOfNewOrganizer } from '../relations-anew';
import { tellPeople } from '../tell-people';
import { now } from '../time';

type AcceptCall = Call<'acceptOrganizerOffer'>;

/** The other side agrees, who may organize is decided anew, and the family has a new organizer. */
export const acceptOrganizerOffer: UseCase<'acceptOrganizerOffer'> = (services, call) =>
  runCommand(services, call, 'acceptOrganizerOffer', {
    prepare: async () => {
      requireNotice(call.body.agreed, 'family-notice');
      return (await readInsuredById(services, call.actor.personId)).insured;
    },
    write: async (tx, insured) => {
      const { personId } = call.actor;
      const family = found(await lockFamily(tx, call.params.familyId));
      const asked = { offerId: call.params.offerId, side: 'toId', personId } as const;
      const row = await requireWaitingOffer(services, tx, family, asked);
      const where = whereOf(services, insured ?? family);
      const decision = await decideMayOrganize(tx, where, personId, insured);
      return decidedBy(call, decision, async () => {
        const changed = await takeOver(services, tx, call, family, row, decision, insured);
        const enrolments = new Map(insured ? [[personId, enrolmentOf(insured)]] : []);
        return viewFamily(services, tx, changed, personId, enrolments);
      });
    },
  });

async function takeOver(
  services: Services,
  tx: Db,
  { actor: { personId }, body }: AcceptCall,
  family: FamilyRow,
  { fromId, offerId }: NamedOffer,
  decision: Decision,
  insured: InsuredPerson | null,
): Promise<FamilyRow> {
  const { familyId } = family;
  const members = await listMembers(tx, familyId);
  const at = now(services);
  for (const { memberId, relation, role } of relationsOfNewOrganizer(members, personId, body)) {
    await setRelation(tx, memberId, { relation, role });
  }
  const { areaCode, provinceDirect } = insured ?? family;
  const changed = { ...family, organizerId: personId, areaCode, provinceDirect };
  await changeOrganizer(tx, changed);
  await withdrawAllInvitations(tx, familyId, at);
  await endOpenOffer(tx, familyId, { status: 'accepted', answeredAt: at });
  await keepPaper(services, tx, personId, familyId, body.agreed);
  const who = { familyId, actorId: fromId, personId, decision };
  await keepEvent(services, tx, { ...who, kind: 'organizer-changed' });
  await tellPeople(services, tx, {
    kind: 'organizer-changed',
    personIds: members.map((member) => member.personId),
    subjectId: offerId,
    aboutPersonId: personId,
  });
  return changed;
}
