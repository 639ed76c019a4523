import { syntheticIdNumber } from '@gongji/bff/sandbox/people/synthetic-id-number';
import { insertBinding } from '@gongji/bff/src/adapters/postgres/bindings';
import { insertFamily } from '@gongji/bff/src/adapters/postgres/families';
import { insertMember } from '@gongji/bff/src/adapters/postgres/members';
import type { Services } from '@gongji/bff/src/use-cases/context';
import { ensurePerson } from '@gongji/bff/src/use-cases/person';
import { addDays, CivilDateText } from '@gongji/shared/calendar';
import type { Random } from '../clockwork/random';
import { PLAY_BEGINS_MS } from '../clockwork/timeline';
import type { CollectorModel } from '../outside/collector-model';
import type { CoreModel, Told } from '../outside/core-model';
import { SIM_VAULT } from '../product/sim-process';

export interface SimMember {
  readonly memberId: string;
  readonly personId: string;
}

/** Somebody with an account in a family, and whom they may pay for. */
export interface SimPayer {
  readonly personId: string;
  readonly idNumber: string;
  readonly familyId: string;
  readonly usesPot: boolean;
  readonly paysFor: SimMember[];
}

interface Outside {
  readonly core: CoreModel;
  readonly collector: CollectorModel;
}

/** Where the pot is filled first, and where the account pays in place. */
const AREAS = [
  { areaCode: '350100', county: '350102', usesPot: true },
  { areaCode: '350100', county: '350103', usesPot: true },
  { areaCode: '370100', county: '370102', usesPot: false },
] as const;
type Area = (typeof AREAS)[number];

const PREMIUMS_FEN = [45_000, 40_000, 9_000];
const AT = new Date(PLAY_BEGINS_MS).toISOString();
const FIRST_BIRTHDAY = CivilDateText.parse('1960-01-01');

/** Puts families, members and permissions into the tables, and their people into the outside. */
export class Settlers {
  private born = 0;
  private readonly services: Services;

  constructor(
    db: Services['db'],
    private readonly random: Random,
    private readonly outside: Outside,
  ) {
    const services = { db, newId: () => random.uuid(), vault: SIM_VAULT, clock: clockAt() };
    this.services = services as unknown as Services;
  }

  /** One to two payers each; some members belong to two families, as grandparents do. */
  async settle(families: number): Promise<SimPayer[]> {
    const payers: SimPayer[] = [];
    const shared: string[] = [];
    for (let made = 0; made < families; made += 1) {
      const area = this.random.pick(AREAS);
      payers.push(...(await this.settleFamily(area, shared)));
    }
    return payers;
  }

  private async settleFamily(area: Area, shared: string[]): Promise<SimPayer[]> {
    const { random } = this;
    const payers = [];
    for (let made = random.between(1, 2); made > 0; made -= 1) payers.push(await this.payer(area));
    const [organizer] = payers;
    if (!organizer) throw new Error('a family without a payer');
    const familyId = random.uuid();
    const { areaCode } = area;
    const family = { familyId, organizerId: organizer.personId, areaCode, provinceDirect: false };
    await insertFamily(this.services.db, { ...family, createdAt: AT, closedAt: null });
    for (const payer of payers) await this.join(familyId, payer.personId);
    const members: SimMember[] = [];
    for (const personId of await this.relatives(area, shared)) {
      members.push({ personId, memberId: await this.join(familyId, personId) });
    }
    for (const payer of payers) {
      for (const member of members) await this.bind(familyId, payer.personId, member);
    }
    return payers.map((payer) => ({
      ...payer,
      familyId,
      usesPot: area.usesPot,
      paysFor: members,
    }));
  }

  private async payer({ areaCode, county }: Area) {
    const { random } = this;
    const openingAccount = {
      pastYearsFen: random.between(30, 90) * 10_000,
      thisYearFen: random.between(0, 30) * 10_000,
      potFen: 0,
    };
    return this.person({ areaCode, county, scheme: 'employee', openingAccount });
  }

  private async relatives(area: Area, shared: string[]): Promise<string[]> {
    const { random } = this;
    const people = random.chance(0.5) ? shared.slice(0, 2) : [];
    for (let made = random.between(2, 5); made > 0; made -= 1) {
      const { areaCode, county } = area;
      const about = { areaCode, county, scheme: 'resident', openingAccount: null } as const;
      const { personId, idNumber } = await this.person(about);
      this.outside.collector.bill(idNumber, random.pick(PREMIUMS_FEN));
      people.push(personId);
      shared.push(personId);
    }
    return people;
  }

  private async person(
    about: Pick<Told, 'areaCode' | 'scheme' | 'openingAccount'> & { readonly county: string },
  ): Promise<{ personId: string; idNumber: string }> {
    const { county, ...told } = about;
    const bornOn = addDays(FIRST_BIRTHDAY, this.born);
    this.born += 1;
    const idNumber = syntheticIdNumber(county, bornOn);
    const name = `第${this.born}人`;
    this.outside.core.addPerson({ ...ORDINARY, ...told, idNumber, name, bornOn });
    const { personId } = await ensurePerson(this.services, this.services.db, { name, idNumber });
    return { personId, idNumber };
  }

  private async join(familyId: string, personId: string): Promise<string> {
    const memberId = this.random.uuid();
    await insertMember(this.services.db, {
      memberId,
      familyId,
      personId,
      relation: 'parent',
      role: null,
      kind: 'full',
      status: 'active',
      joinedAt: AT,
      endedAt: null,
    });
    return memberId;
  }

  private async bind(familyId: string, payerId: string, member: SimMember): Promise<void> {
    const { memberId, personId: memberPersonId } = member;
    await insertBinding(this.services.db, {
      bindingId: this.random.uuid(),
      familyId,
      payerId,
      memberId,
      memberPersonId,
      relation: 'parent',
      role: null,
      rank: 1,
      boundOn: '2025-11-01',
      endedOn: null,
      createdAt: AT,
      status: 'active',
      areaCode: '350100',
      startsOn: '2025-11-01',
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

function clockAt() {
  return { now: () => PLAY_BEGINS_MS };
}

const ORDINARY = {
  status: 'active',
  provinceDirect: false,
  publicExpense: false,
  chronicRegistration: false,
  yearsPaid: 10,
  insuredSince: '2015-01-01',
  insuredLastYear: true,
  gapYears: 0,
  freshman: false,
  assisted: 'none',
  wallet: null,
} as const;
