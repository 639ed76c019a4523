import { insertBinding } from '@gongji/bff/src/adapters/postgres/bindings';
import { insertFace } from '@gongji/bff/src/adapters/postgres/faces';
import { insertFamily } from '@gongji/bff/src/adapters/postgres/families';
import { insertMember } from '@gongji/bff/src/adapters/postgres/members';
import type { Services } from '@gongji/bff/src/use-cases/context';
import { ensurePerson } from '@gongji/bff/src/use-cases/person';
import type { Random } from '../clockwork/random';
import { PLAY_BEGINS_MS } from '../clockwork/timeline';
import { SIM_VAULT } from '../product/sim-vault';
import type { Area, SimMember } from './settle-families';

const AT = new Date(PLAY_BEGINS_MS).toISOString();
const SINCE = '2025-11-01';

/** What stands in the tables about families as the play begins: how they came is no part of it. */
export class FamilyRows {
  private readonly services: Services;

  constructor(
    private readonly db: Services['db'],
    private readonly random: Random,
  ) {
    const clock = { now: () => PLAY_BEGINS_MS };
    const services = { db, newId: () => random.uuid(), vault: SIM_VAULT, clock };
    this.services = services as unknown as Services;
  }

  async person(who: { readonly name: string; readonly idNumber: string }): Promise<string> {
    return (await ensurePerson(this.services, this.db, who)).personId;
  }

  async family({ areaCode }: Area, organizerId: string): Promise<string> {
    const familyId = this.random.uuid();
    const family = { familyId, organizerId, areaCode, provinceDirect: false };
    await insertFamily(this.db, { ...family, createdAt: AT, closedAt: null });
    return familyId;
  }

  /** The relation is seen from the organizer, and null for the organizer. */
  async member(
    familyId: string,
    personId: string,
    relation: 'parent' | 'child' | 'spouse' | null,
    kind: 'full' | 'temporary',
  ): Promise<string> {
    const memberId = this.random.uuid();
    await insertMember(this.db, {
      memberId,
      familyId,
      personId,
      relation,
      role: null,
      kind,
      status: 'active',
      joinedAt: AT,
      endedAt: null,
    });
    return memberId;
  }

  /** The check has been passed; what it lets them do has not been done yet. */
  async passedFace(of: { memberId: string; personId: string; startedBy: string }): Promise<string> {
    const faceVerificationId = this.random.uuid();
    await insertFace(this.db, {
      ...of,
      faceVerificationId,
      invitationId: null,
      status: 'passed',
      verifier: 'simulated',
      startedAt: AT,
      finishedAt: AT,
    });
    return faceVerificationId;
  }

  async binding(
    { areaCode }: Area,
    familyId: string,
    payer: { readonly personId: string },
    member: Pick<SimMember, 'memberId' | 'personId' | 'relation'>,
  ): Promise<void> {
    await insertBinding(this.db, {
      bindingId: this.random.uuid(),
      familyId,
      payerId: payer.personId,
      memberId: member.memberId,
      memberPersonId: member.personId,
      relation: member.relation,
      role: null,
      rank: 1,
      boundOn: SINCE,
      endedOn: null,
      createdAt: AT,
      status: 'active',
      areaCode,
      startsOn: SINCE,
      endsOn: null,
      needsReview: false,
      signatureMethod: null,
      signedName: null,
      papers: [],
      refusal: null,
      reviewAskedAt: null,
      reviewAskedTimes: 0,
    });
  }
}
