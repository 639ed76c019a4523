import type { Decision } from '@gongji/shared/decision';
import type { Where } from '@gongji/shared/rules';
import type { NoticeAgreed } from '@gongji/shared/vocabulary';
import type { Db } from '../../adapters/postgres/database';
import { type FamilyRow, insertFamily } from '../../adapters/postgres/families';
import { insertMember } from '../../adapters/postgres/members';
import { whereOf } from '../area-policy';
import { decidedBy, runCommand } from '../command';
import type { Services, UseCase } from '../context';
import { keepEvent } from '../family-event';
import { enrolmentOf, viewFamily } from '../family-view';
import { decideMayOrganize } from '../may-organize';
import { keepPaper, requireNotice } from '../notice';
import { readInsuredById } from '../person';
import { now } from '../time';

/** A family grows around one personal account: its owner becomes the organizer. */
export const createFamily: UseCase<'createFamily'> = (services, call) =>
  runCommand(services, call, 'createFamily', {
    prepare: async () => {
      requireNotice(call.body.agreed, 'family-notice');
      const { insured } = await readInsuredById(services, call.actor.personId);
      return insured;
    },
    write: async (tx, insured) => {
      const { personId } = call.actor;
      const where = whereOf(services, insured);
      const decision = await decideMayOrganize(tx, where, personId, insured);
      return decidedBy(call, decision, async () => {
        const family = newFamily(services, personId, where);
        await insertFamily(tx, family);
        await joinAsOrganizer(services, tx, family, call.body.agreed, decision);
        const enrolments = new Map(insured ? [[personId, enrolmentOf(insured)]] : []);
        return viewFamily(services, tx, family, personId, enrolments);
      });
    },
  });

function newFamily(services: Services, organizerId: string, where: Where): FamilyRow {
  return {
    familyId: services.newId(),
    organizerId,
    areaCode: where.region,
    provinceDirect: where.provinceDirect,
    createdAt: now(services),
    closedAt: null,
  };
}

async function joinAsOrganizer(
  services: Services,
  tx: Db,
  { familyId, organizerId, createdAt }: FamilyRow,
  agreed: NoticeAgreed,
  decision: Decision,
): Promise<void> {
  await insertMember(tx, {
    memberId: services.newId(),
    familyId,
    personId: organizerId,
    relation: null,
    role: null,
    kind: 'full',
    status: 'active',
    joinedAt: createdAt,
    endedAt: null,
  });
  await keepPaper(services, tx, organizerId, familyId, agreed);
  const who = { familyId, actorId: organizerId, personId: organizerId };
  await keepEvent(services, tx, { ...who, kind: 'family-created', decision });
}
