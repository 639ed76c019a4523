import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import {
  COVER_YEAR,
  fillPot,
  type LinFamily,
  makeLinFamily,
  PREMIUM_FEN,
  payPremiums,
  untilFinal,
} from './money-story';

const AT = Date.parse('2025-11-15T02:00:00.000Z');
let product: Product;
let family: LinFamily;
let father: PersonClient;
let wife: PersonClient;

beforeAll(async () => {
  // A clock that stands: every record carries the same instant, so paging cannot lean on it.
  const clock = { now: () => AT };
  product = await startProduct({ worker: true, adapt: (given) => ({ ...given, clock }) });
  await product.reset();
  family = await makeLinFamily(product);
  father = await product.as('lin-defu');
  wife = await product.as('chen-xiulan');
});
afterAll(() => product.stop());

async function list(reader: PersonClient, query: Record<string, unknown> = {}) {
  return reader.ok('listRecords', { query });
}

describe('the records of a payment', () => {
  let orderId: string;

  beforeAll(async () => {
    await fillPot(family, PREMIUM_FEN);
    const paid = await payPremiums(family, [family.father]);
    orderId = paid.items[0]?.order?.orderId ?? '';
    await untilFinal(family.organizer, orderId);
  });

  it('are the same for the payer and the person paid for', async () => {
    for (const reader of [family.organizer, father]) {
      const { records } = await list(reader, { kind: 'premium' });
      expect(records).toMatchObject([
        {
          recordId: orderId,
          amountFen: PREMIUM_FEN,
          state: 'confirmed',
          coverYear: COVER_YEAR,
          payer: { personId: family.organizer.personId, name: '林建国' },
          member: { personId: father.personId, name: '林德福' },
        },
      ]);
    }
  });

  it('tell both the history, and only the payer how much money the payer has', async () => {
    const params = { recordId: orderId };
    const mine = await family.organizer.ok('readRecord', { params });
    const theirs = await father.ok('readRecord', { params });
    expect(theirs.history.map((entry) => entry.event)).toEqual([
      'created',
      'debit-confirmed',
      'submit-accepted',
      'collector-confirmed',
    ]);
    expect(mine.history).toEqual(theirs.history);
    expect(mine.decision?.answer).toHaveProperty('usableFen');
    expect(theirs.decision).toMatchObject({ outcome: 'allowed', stamp: mine.decision?.stamp });
    expect(JSON.stringify(theirs.decision)).not.toMatch(/(usable|left|balance|movable)Fen/);
  });

  it('are not there for another member, nor for a stranger', async () => {
    const stranger = await product.as('zhao-qiang');
    for (const reader of [wife, stranger]) {
      const problem = await reader.refused('readRecord', { params: { recordId: orderId } });
      expect(problem.status).toBe(404);
      expect((await list(reader, { kind: 'premium' })).records).toEqual([]);
    }
  });

  it('of the family tell who joined, with the verifier who checked the face', async () => {
    const { records } = await list(father, { kind: 'member-joined' });
    const own = records.find((record) => record.member?.personId === father.personId);
    const params = { recordId: own?.recordId ?? '' };
    expect(await father.ok('readRecord', { params })).toMatchObject({
      order: null,
      history: [],
      verifier: 'placeholder',
    });
  });

  it('are filtered by kind, person, year and state', async () => {
    const only = async (query: Record<string, unknown>) =>
      (await list(family.organizer, query)).records.map((record) => record.recordId);
    const premium = { kind: 'premium' };
    expect(await only({ ...premium, personId: father.personId })).toEqual([orderId]);
    expect(await only({ ...premium, personId: wife.personId })).toEqual([]);
    expect(await only({ ...premium, coverYear: COVER_YEAR })).toEqual([orderId]);
    expect(await only({ coverYear: COVER_YEAR - 1 })).toEqual([]);
    expect(await only({ ...premium, state: 'confirmed' })).toEqual([orderId]);
    expect(await only({ ...premium, state: 'failed' })).toEqual([]);
  });
});

describe('pages of records', () => {
  it('show every record once, without gaps, though all have the same instant', async () => {
    for (let made = 0; made < 12; made += 1) {
      const sent = { params: { familyId: family.familyId }, body: { amountFen: 100 } };
      await family.organizer.ok('movePot', sent);
    }
    const all = (await list(family.organizer, { limit: 100 })).records;
    expect(all.length).toBeGreaterThan(15);
    expect(new Set(all.map((record) => record.occurredAt)).size).toBe(1);
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = await list(family.organizer, { limit: 4, ...(after ? { after } : {}) });
      expect(page.records.length).toBeLessThanOrEqual(4);
      paged.push(...page.records.map((record) => record.recordId));
      after = page.next ?? undefined;
    } while (after);
    expect(paged).toEqual(all.map((record) => record.recordId));
    expect(new Set(paged).size).toBe(paged.length);
  });

  it('refuse a cursor that is none', async () => {
    const problem = await family.organizer.refused('listRecords', { query: { after: 'nonsense' } });
    expect(problem).toMatchObject({ status: 400, errors: [{ field: 'after' }] });
  });
});
