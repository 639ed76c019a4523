import { syntheticIdNumber } from '@gongji/bff/sandbox/people/synthetic-id-number';
import type { Services } from '@gongji/bff/src/use-cases/context';
import { addDays, CivilDateText } from '@gongji/shared/calendar';
import type { Random } from '../clockwork/random';
import type { Accounts, Told } from '../outside/accounts';
import type { CollectorModel } from '../outside/collector-model';
import { FamilyRows } from './family-rows';

export interface SimMember {
  readonly memberId: string;
  readonly personId: string;
  readonly name: string;
  readonly idNumber: string;
  /** Seen from everybody who pays for them: two parents, then children. */
  readonly relation: 'parent' | 'child';
  /** Set where they joined as a temporary member: the face check that they have passed. */
  readonly faceId: string | null;
}

/** How an area's money goes to a premium: out of a pot, at once, on a day, or back after cash. */
export type Way = 'pot' | 'direct' | 'batch' | 'refund';

/** Somebody with an account in a family, and whom they may pay for. */
export interface SimPayer {
  readonly personId: string;
  readonly name: string;
  readonly idNumber: string;
  readonly familyId: string;
  readonly organizerId: string;
  readonly way: Way;
  /** Whether people of the area have wallets. */
  readonly wallets: boolean;
  readonly paysFor: readonly SimMember[];
}

interface Outside {
  readonly accounts: Accounts;
  readonly collector: CollectorModel;
}

export interface Area {
  readonly areaCode: string;
  readonly county: string;
  readonly way: Way;
  readonly wallets: boolean;
}

const AREAS: readonly Area[] = [
  { areaCode: '350100', county: '350102', way: 'pot', wallets: false },
  { areaCode: '370100', county: '370102', way: 'direct', wallets: true },
  { areaCode: '110000', county: '110101', way: 'batch', wallets: false },
  { areaCode: '420100', county: '420102', way: 'refund', wallets: true },
];

const PREMIUMS_FEN = [45_000, 40_000, 9_000];
const FIRST_BIRTHDAY = CivilDateText.parse('1960-01-01');

interface Person {
  readonly personId: string;
  readonly name: string;
  readonly idNumber: string;
}

/** Puts families, members and permissions into the tables, and their people into the outside. */
export class Settlers {
  private born = 0;
  private readonly rows: FamilyRows;

  constructor(
    db: Services['db'],
    private readonly random: Random,
    private readonly outside: Outside,
  ) {
    this.rows = new FamilyRows(db, random);
  }

  /** One to two payers each; some members belong to two families, as grandparents do. */
  async settle(families: number): Promise<SimPayer[]> {
    const payers: SimPayer[] = [];
    const shared: Person[] = [];
    for (let made = 0; made < families; made += 1) {
      const area = this.random.pick(AREAS);
      payers.push(...(await this.settleFamily(area, shared)));
    }
    return payers;
  }

  /** Everybody in it pays for every relative; one relative may be a temporary member at first. */
  private async settleFamily(area: Area, shared: Person[]): Promise<SimPayer[]> {
    const { random } = this;
    const payers = [];
    for (let made = random.between(1, 2); made > 0; made -= 1) payers.push(await this.payer(area));
    const [organizer] = payers;
    if (!organizer) throw new Error('a family without a payer');
    const familyId = await this.rows.family(area, organizer.personId);
    for (const payer of payers) {
      const relation = payer === organizer ? null : 'spouse';
      await this.rows.member(familyId, payer.personId, relation, 'full');
    }
    const paysFor: SimMember[] = [];
    let mayBeTemporary = random.chance(0.6);
    for (const [at, person] of (await this.relatives(area, shared)).entries()) {
      const relation = at < 2 ? 'parent' : 'child';
      const kind = mayBeTemporary ? 'temporary' : 'full';
      mayBeTemporary = false;
      const memberId = await this.rows.member(familyId, person.personId, relation, kind);
      const face = { memberId, personId: person.personId, startedBy: organizer.personId };
      const faceId = kind === 'temporary' ? await this.rows.passedFace(face) : null;
      paysFor.push({ ...person, memberId, relation, faceId });
    }
    for (const payer of payers) {
      for (const member of paysFor) await this.rows.binding(area, familyId, payer, member);
    }
    const { way, wallets } = area;
    const organizerId = organizer.personId;
    return payers.map((payer) => ({ ...payer, familyId, organizerId, way, wallets, paysFor }));
  }

  private payer(area: Area): Promise<Person> {
    const { random } = this;
    const openingAccount = {
      pastYearsFen: random.between(30, 90) * 10_000,
      thisYearFen: random.between(0, 30) * 10_000,
      potFen: 0,
    };
    return this.person(area, { scheme: 'employee', openingAccount });
  }

  private async relatives(area: Area, shared: Person[]): Promise<Person[]> {
    const { random } = this;
    const people = random.chance(0.5) ? shared.slice(0, 2) : [];
    for (let made = random.between(3, 6); made > 0; made -= 1) {
      const person = await this.person(area, { scheme: 'resident', openingAccount: null });
      this.outside.collector.bill(person.idNumber, random.pick(PREMIUMS_FEN));
      people.push(person);
      shared.push(person);
    }
    return people;
  }

  private async person(
    { areaCode, county, wallets }: Area,
    about: Pick<Told, 'scheme' | 'openingAccount'>,
  ): Promise<Person> {
    const bornOn = addDays(FIRST_BIRTHDAY, this.born);
    this.born += 1;
    const idNumber = syntheticIdNumber(county, bornOn);
    const name = `第${this.born}人`;
    const openingWalletFen = wallets ? this.random.between(0, 5) * 10_000 : null;
    const told = { ...ORDINARY, ...about, areaCode, idNumber, name, bornOn, openingWalletFen };
    this.outside.accounts.add(told);
    return { name, idNumber, personId: await this.rows.person({ name, idNumber }) };
  }
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
} as const;
