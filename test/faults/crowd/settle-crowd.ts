import { randomUUID } from 'node:crypto';
import { findInCrowd } from '@gongji/bff/sandbox/people/crowd';
import { syntheticIdNumber } from '@gongji/bff/sandbox/people/synthetic-id-number';
import { insertBinding } from '@gongji/bff/src/adapters/postgres/bindings';
import { insertFamily } from '@gongji/bff/src/adapters/postgres/families';
import { insertMember } from '@gongji/bff/src/adapters/postgres/members';
import { insertSession } from '@gongji/bff/src/adapters/postgres/sessions';
import type { Services } from '@gongji/bff/src/use-cases/context';
import { ensurePerson } from '@gongji/bff/src/use-cases/person';
import { ABSOLUTE_MS } from '@gongji/bff/src/use-cases/session-times';
import { hashToken, newToken } from '@gongji/bff/src/use-cases/token';
import { addDays, CivilDateText } from '@gongji/shared/calendar';
import { CROWD_AREAS, type CrowdArea, type CrowdAreaName } from './areas';
import type { CrowdPayer, CrowdPerson, CrowdRelative } from './crowd-person';

/** What is needed to put people into the product's tables as it would itself. */
export type Registry = Pick<Services, 'db' | 'vault' | 'newId' | 'clock'>;

const FIRST_BIRTHDAY = CivilDateText.parse('1960-01-01');
const JOINED_AT = '2025-11-01T02:00:00.000Z';
const JOINED_ON = '2025-11-01';
const AT_ONCE = 8;

/** Families with their payers, by the shares of the areas; the same number, the same people. */
export async function settleCrowd(registry: Registry, payers: number): Promise<CrowdPayer[]> {
  const areas = Object.entries(CROWD_AREAS).flatMap(([name, { share }]) =>
    Array.from({ length: Math.max(1, Math.round((share * payers) / 100)) }, () => name),
  ) as CrowdAreaName[];
  const settled: CrowdPayer[] = [];
  for (let first = 0; first < areas.length; first += AT_ONCE) {
    const some = areas.slice(first, first + AT_ONCE);
    const made = some.map((area, index) => settleFamily(registry, area, first + index));
    settled.push(...(await Promise.all(made)));
  }
  return settled;
}

/** The `number`-th family: nobody of it has a number that somebody of another one has. */
export async function settleFamily(
  registry: Registry,
  name: CrowdAreaName,
  number: number,
  mostRelatives = Number.POSITIVE_INFINITY,
): Promise<CrowdPayer> {
  const area: CrowdArea = CROWD_AREAS[name];
  const payer = await settlePerson(registry, area.payerCounty, number, 0);
  const familyId = registry.newId();
  const { areaCode } = area;
  await insertFamily(registry.db, {
    familyId,
    organizerId: payer.personId,
    areaCode,
    provinceDirect: false,
    createdAt: JOINED_AT,
    closedAt: null,
  });
  await join(registry, familyId, payer.personId, null);
  const relatives: CrowdRelative[] = [];
  for (const [at, county] of area.relativeCounties.slice(0, mostRelatives).entries()) {
    const person = await settlePerson(registry, county, number, at + 1);
    const memberId = await join(registry, familyId, person.personId, 'parent');
    const relative = { ...person, memberId };
    relatives.push(relative);
    await bind(registry, { familyId, areaCode, payerId: payer.personId, relative });
  }
  return { ...payer, area: name, familyId, relatives };
}

async function settlePerson(
  { db, ...registry }: Registry,
  county: string,
  family: number,
  place: number,
): Promise<CrowdPerson> {
  const bornOn = addDays(FIRST_BIRTHDAY, family * 10 + place);
  const idNumber = syntheticIdNumber(county, bornOn);
  const name = findInCrowd(idNumber)?.name;
  if (name === undefined) throw new Error(`nobody of the crowd is from ${county}`);
  const services = { db, ...registry } as Services;
  const { personId } = await ensurePerson(services, db, { name, idNumber });
  const token = newToken();
  const lastSeenAt = new Date().toISOString();
  // Whoever is asked to sign in anew does so at once: nobody's sign-in grows old in a long play.
  const createdAt = new Date(Date.now() + ABSOLUTE_MS / 2).toISOString();
  const endsAt = new Date(Date.now() + ABSOLUTE_MS).toISOString();
  await insertSession(db, {
    tokenHash: hashToken(token),
    sessionId: randomUUID(),
    provider: 'demo',
    personId,
    createdAt,
    lastSeenAt,
    endsAt,
  });
  return { personId, idNumber, name, token };
}

async function join(
  { db, newId }: Registry,
  familyId: string,
  personId: string,
  relation: 'parent' | null,
): Promise<string> {
  const memberId = newId();
  await insertMember(db, {
    memberId,
    familyId,
    personId,
    relation,
    role: null,
    kind: 'full',
    status: 'active',
    joinedAt: JOINED_AT,
    endedAt: null,
  });
  return memberId;
}

interface Bound {
  readonly familyId: string;
  readonly areaCode: string;
  readonly payerId: string;
  readonly relative: CrowdRelative;
}

async function bind({ db, newId }: Registry, { relative, ...bound }: Bound): Promise<void> {
  await insertBinding(db, {
    ...bound,
    bindingId: newId(),
    memberId: relative.memberId,
    memberPersonId: relative.personId,
    relation: 'parent',
    role: null,
    rank: 1,
    boundOn: JOINED_ON,
    endedOn: null,
    createdAt: JOINED_AT,
    status: 'active',
    startsOn: JOINED_ON,
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
