import type { RecordView, ResponseOf } from '@gongji/shared/contracts';
import { OrderState } from '@gongji/shared/order';
import fc from 'fast-check';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { type LinFamily, makeLinFamily } from '../money/money-story';
import { insertOrders, type MadeOrder, removeOrders } from './made-orders';

const YEAR = 2025;
/** The first instant of the year in Shanghai, and the last before it. */
const NEW_YEAR = '2024-12-31T16:00:00.000Z';
const OLD_YEAR = '2024-12-31T15:59:59.999Z';

let product: Product;
let family: LinFamily;
let father: PersonClient;
let sister: PersonClient;
let memberIds: Map<string, string>;

beforeAll(async () => {
  product = await startProduct();
  family = await makeLinFamily(product);
  [father, sister] = [await product.as('lin-defu'), await product.as('lin-meiling')];
  memberIds = new Map([
    [father.personId, family.father],
    [sister.personId, family.sister],
  ]);
});
afterAll(() => product.stop());

type Summary = ResponseOf<'readRecordYear'>;

const summaryOf = (reader: PersonClient, year = YEAR): Promise<Summary> =>
  reader.ok('readRecordYear', { params: { year } });

/** Every record that the list shows of the year, page by page. */
async function listed(reader: PersonClient, query: Record<string, unknown>) {
  const records: RecordView[] = [];
  for (let after: string | null = null; ; ) {
    const place = after === null ? {} : { after };
    const page: ResponseOf<'listRecords'> = await reader.ok('listRecords', {
      query: { ...query, limit: 100, ...place },
    });
    records.push(...page.records);
    if (page.next === null) return records;
    after = page.next;
  }
}

const total = (records: readonly RecordView[]) =>
  records.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);

async function withOrders(orders: readonly MadeOrder[], look: () => Promise<void>) {
  const orderIds = await insertOrders(product, { familyId: family.familyId, memberIds }, orders);
  try {
    await look();
  } finally {
    await removeOrders(product, orderIds);
  }
}

const paid = (more: Partial<MadeOrder> = {}): MadeOrder => ({
  kind: 'premium',
  state: 'confirmed',
  payerId: family.organizer.personId,
  personId: father.personId,
  source: 'pot',
  amountFen: 45_000,
  at: '2025-11-15T02:00:00.000Z',
  ...more,
});

describe('a year of records', () => {
  it('tells who paid for whom, from which balance, by month', async () => {
    const orders = [
      paid(),
      paid({ at: '2025-03-01T02:00:00.000Z', amountFen: 38_001 }),
      paid({ personId: sister.personId, source: 'personal-account', amountFen: 7 }),
      paid({ state: 'submitted', amountFen: 40_000 }),
      paid({ state: 'failed', amountFen: 99_999 }),
      paid({ kind: 'pot-transfer', personId: null, source: 'personal-account', amountFen: 500 }),
    ];
    await withOrders(orders, async () => {
      const year = await summaryOf(family.organizer);
      expect(year).toMatchObject({
        paidFen: 83_008,
        paidCount: 3,
        movedFen: 500,
        underWay: { count: 1, amountFen: 40_000 },
      });
      expect(year.monthsFen).toEqual([0, 0, 38_001, 0, 0, 0, 0, 0, 0, 0, 45_007, 0]);
      expect(year.lines).toMatchObject([
        { payer: { name: '林建国' }, member: { name: '林德福' }, source: 'pot', count: 2 },
        { kind: 'pot-transfer', member: null, amountFen: 500 },
        { member: { name: '林美玲' }, source: 'personal-account', amountFen: 7 },
      ]);
    });
  });

  it('begins and ends at midnight in Shanghai, in the list as in the sums', async () => {
    const orders = [paid({ at: NEW_YEAR, amountFen: 11 }), paid({ at: OLD_YEAR, amountFen: 22 })];
    await withOrders(orders, async () => {
      for (const [year, sum, month] of [
        [2025, 11, 0],
        [2024, 22, 11],
      ] as const) {
        const told = await summaryOf(family.organizer, year);
        expect([told.paidFen, told.monthsFen[month]]).toEqual([sum, sum]);
        expect(total(await listed(family.organizer, { year, kind: 'premium' }))).toBe(sum);
      }
    });
  });

  it('is empty where nothing happened, and names the years where something did', async () => {
    const year = await summaryOf(family.organizer, 2021);
    expect(year).toMatchObject({ paidFen: 0, lines: [], underWay: { count: 0, amountFen: 0 } });
    expect(year.years[0]).toBeGreaterThan(2021);
    expect(year.years.at(-1)).toBe(2021);
  });

  it('does not tell who is paid from which balance of a wallet it came', async () => {
    const sent = paid({ kind: 'wallet-transfer', source: 'wallet' });
    await withOrders([sent], async () => {
      expect((await summaryOf(family.organizer)).lines).toMatchObject([{ source: 'wallet' }]);
      expect((await summaryOf(father)).lines).toMatchObject([{ source: null }]);
    });
  });
});

describe('any records at all', () => {
  const kinds = fc.constantFrom('premium', 'premium-refund', 'wallet-transfer', 'pot-transfer');
  const anOrder = fc.record({
    kind: kinds,
    state: fc.constantFrom(...OrderState.options),
    byOrganizer: fc.boolean(),
    forFather: fc.boolean(),
    amountFen: fc.integer({ min: 1, max: 1_000_000 }),
    at: fc.oneof(
      fc.constantFrom(NEW_YEAR, OLD_YEAR),
      fc
        .integer({ min: Date.UTC(2024, 10), max: Date.UTC(2026, 1) })
        .map((ms) => new Date(ms).toISOString()),
    ),
  });

  type Given = typeof anOrder extends fc.Arbitrary<infer T> ? T : never;

  const made = (given: Given): MadeOrder => {
    const { kind, byOrganizer, forFather } = given;
    // Only a premium waits for a batch day.
    const waits = given.state === 'scheduled' && kind !== 'premium';
    const state = waits ? 'held' : given.state;
    const payerId = (byOrganizer ? family.organizer : sister).personId;
    const other = byOrganizer ? sister.personId : family.organizer.personId;
    const relative = forFather ? father.personId : other;
    const source = kind === 'premium' ? 'pot' : 'personal-account';
    const personId = kind === 'pot-transfer' ? null : relative;
    return { ...given, state, payerId, personId, source };
  };

  it('sum up in a year to exactly what the list shows, for every reader', async () => {
    memberIds.set(family.organizer.personId, family.father);
    const orders = fc.array(anOrder, { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(orders, async (given) => {
        // A membership is one person's: the organizer's own premiums are left to other tests.
        const kept = given
          .map(made)
          .filter(({ kind, personId }) =>
            kind.startsWith('premium') ? personId !== family.organizer.personId : true,
          );
        await withOrders(kept, async () => {
          for (const reader of [family.organizer, father, sister]) {
            const told = await summaryOf(reader);
            const done = await listed(reader, { year: YEAR, state: 'confirmed' });
            const moved = done.filter(({ kind }) => kind === 'pot-transfer');
            expect(told.movedFen).toBe(total(moved));
            expect(told.paidFen).toBe(total(done) - total(moved));
            expect(told.paidCount).toBe(done.length - moved.length);
            expect(sum(told.monthsFen)).toBe(told.paidFen);
            expect(sum(told.lines.map(({ amountFen }) => amountFen))).toBe(total(done));
            for (const line of told.lines) expect(sum(line.monthsFen)).toBe(line.amountFen);
          }
        });
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

function sum(parts: readonly number[]): number {
  return parts.reduce((whole, part) => whole + part, 0);
}
