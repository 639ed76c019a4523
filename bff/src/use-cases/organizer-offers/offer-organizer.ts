import type { Db } from '../../adapters/postgres/database';
import type { FamilyRow } from '../../adapters/postgres/families';
import { type MemberPerson, readMember } from '../../adapters/postgres/members';
import { endOpenOffer, insertOffer, readOpenOffer } from '../../adapters/postgres/organizer-offers';
import type { InsuredPerson } from '../../ports/insurance-core';
import { whereOf } from '../area-policy';
import { decidedBy, runCommand } from '../command';
import type { Call, Services, UseCase } from '../context';
import { requireFreshSignIn } from '../fresh-sign-in';
import { decideMayOrganize } from '../may-organize';
import { viewOffer } from '../offer-view';
import { lockOwnFamily, readOwnFamily } from '../organizer';
import { readInsuredById } from '../person';
import { found, ProblemError } from '../problem-error';
import { tellPeople } from '../tell-people';
import { now } from '../time';

type OfferCall = Call<'offerOrganizer'>;

const LIFE_MS = 7 * 86_400_000;

/** Asks a full member to take the family over. Nothing changes until they agree. */
export const offerOrganizer: UseCase<'offerOrganizer'> = (services, call) =>
  runCommand(services, call, 'offerOrganizer', {
    prepare: async () => {
      await readOwnFamily(services.db, call.params.familyId, call.actor.personId);
      requireFreshSignIn(services, call);
      const { personId } = await readAsked(services.db, call);
      return (await readInsuredById(services, personId)).insured;
    },
    write: async (tx, insured) => {
      const family = await lockOwnFamily(tx, call.params.familyId, call.actor.personId);
      const member = await readAsked(tx, call);
      const where = whereOf(services, insured ?? family);
      const decision = await decideMayOrganize(tx, where, member.personId, insured);
      return decidedBy(call, decision, () => offer(services, tx, family, member, insured));
    },
  });

/** A temporary member, for whom a premium can only be paid, is not to be asked. */
async function readAsked(db: Db, { params, body, actor }: OfferCall): Promise<MemberPerson> {
  const member = found(await readMember(db, params.familyId, body.memberId));
  if (member.kind !== 'full' || member.personId === actor.personId) {
    throw new ProblemError('not-found');
  }
  return member;
}

async function offer(
  services: Services,
  tx: Db,
  family: FamilyRow,
  { personId }: MemberPerson,
  insured: InsuredPerson | null,
) {
  const { familyId, organizerId } = family;
  const at = now(services);
  await endOpenOffer(tx, familyId, { status: 'withdrawn', answeredAt: at });
  const offerId = services.newId();
  await insertOffer(tx, {
    offerId,
    familyId,
    fromId: organizerId,
    toId: personId,
    status: 'open',
    movesArea: movesTo(family, insured),
    offeredAt: at,
    expiresAt: new Date(services.clock.now() + LIFE_MS).toISOString(),
    answeredAt: null,
  });
  await tellPeople(services, tx, {
    kind: 'organizer-asked',
    personIds: [personId],
    subjectId: offerId,
    aboutPersonId: organizerId,
  });
  const row = found(await readOpenOffer(tx, familyId));
  return viewOffer(services, tx, family, row);
}

function movesTo({ areaCode, provinceDirect }: FamilyRow, insured: InsuredPerson | null): boolean {
  if (insured === null) return false;
  return insured.areaCode !== areaCode || insured.provinceDirect !== provinceDirect;
}
