import type { OperatorOrder } from '@gongji/shared/contracts';
import { type Product, startProduct } from '../harness/start-product';
import {
  type OperatorStory,
  PLAYED_DAY,
  POT_FEN,
  plant,
  playOperatorStory,
  reconcile,
} from './operator-story';

let product: Product;
let story: OperatorStory;

beforeAll(async () => {
  product = await startProduct({ worker: true });
  story = await playOperatorStory(product);
}, 60_000);
afterAll(() => product.stop());

const numbers = (orders: readonly OperatorOrder[]) => orders.map(({ orderNumber }) => orderNumber);
const list = (query: object = {}) => story.operator.ok('listOrders', { query });

describe('the list of orders', () => {
  it('has every order, the newest first', async () => {
    const { orders, next } = await list();
    expect(numbers(orders)).toEqual([story.premium, story.transfer]);
    expect(next).toBeNull();
  });

  it('comes page by page, no order twice and none left out', async () => {
    const first = await list({ limit: 1 });
    expect(numbers(first.orders)).toEqual([story.premium]);
    const second = await list({ limit: 1, after: first.next });
    expect(numbers(second.orders)).toEqual([story.transfer]);
    expect(second.next).toBeNull();
  });

  it.each([
    [{ state: 'confirmed' }, 2],
    [{ state: 'held' }, 0],
    [{ kind: 'premium' }, 1],
    [{ areaCode: '350100' }, 2],
    [{ areaCode: '310000' }, 0],
    [{ unmovedHours: 1 }, 0],
    [{ kind: 'pot-transfer', state: 'confirmed', areaCode: '350100' }, 1],
  ] as const)('of %j has %i', async (query, count) => {
    expect((await list(query)).orders).toHaveLength(count);
  });

  it('has by age what has not moved for so long', async () => {
    await product.play({ today: '2025-11-17' });
    expect((await list({ unmovedHours: 24 })).orders).toHaveLength(2);
    expect((await list({ unmovedHours: 24 * 30 })).orders).toHaveLength(0);
    await product.play({ today: PLAYED_DAY });
  });

  it.each([{ limit: 0 }, { limit: 101 }, { state: 'lost' }, { after: 'x' }, { unmovedHours: 0 }])(
    'refuses %j',
    async (query) => {
      const sent = { query } as Parameters<typeof story.operator.send<'listOrders'>>[1];
      expect((await story.operator.send('listOrders', sent)).status).toBe(400);
    },
  );

  it('shows nobody’s name in full and no ID number', async () => {
    const { text } = await story.operator.send('listOrders', { query: {} });
    expect(text).toContain('林**');
    expect(text).not.toMatch(/林建国|林德福|\d{17}[\dX]/);
  });
});

describe('one order with its whole history', () => {
  it('tells what happened, when, who did it, and what was booked', async () => {
    const params = { orderNumber: story.premium };
    const detail = await story.operator.ok('readOrder', { params });
    expect(detail.history.map(({ event, cause }) => [event, cause])).toEqual([
      ['created', 'payer'],
      ['debit-confirmed', 'core'],
      ['submit-accepted', 'collector'],
      ['collector-confirmed', 'collector'],
    ]);
    for (const { postings } of detail.entries) {
      expect(postings.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(0);
    }
    expect(detail.entries.map(({ event }) => event)).toContain('created');
    expect(detail.order).toMatchObject({ state: 'confirmed', amountFen: 45_000 });
    expect(detail.coverYear).toBe(2026);
  });

  it('says by which policy it was decided, and not how much the payer has', async () => {
    const params = { orderNumber: story.premium };
    const { decision } = await story.operator.ok('readOrder', { params });
    expect(decision.outcome).toBe('allowed');
    expect(decision.stamp).toMatchObject({ areaCode: '350100', day: PLAYED_DAY });
    expect(decision.stamp.packs.length).toBeGreaterThan(0);
    expect(decision.answer).toEqual({});
    expect(JSON.stringify(decision)).not.toContain(String(POT_FEN));
  });

  it('masks the people, their numbers and whose account it was', async () => {
    const sent = { params: { orderNumber: story.premium } };
    const { text } = await story.operator.send('readOrder', sent);
    expect(text).not.toMatch(/林建国|林德福|\d{17}[\dX]/);
    const detail = await story.operator.ok('readOrder', sent);
    expect(detail.payer.nameMasked).toBe('林**');
    expect(detail.payer.idNumberMasked).toMatch(/^\d{6}\*{8}\d{3}[\dX]$/);
    const accounts = detail.entries.flatMap(({ postings }) => postings.map((one) => one.account));
    expect(accounts).toContain('collector:350100');
    for (const account of accounts) expect(account).toMatch(/^[a-z]+:([0-9a-f]{8}|\d{6})$/);
  });

  it('tells what the statement said of it, and what came of that', async () => {
    await plant(product, { system: 'core', kind: 'amount', orderNumber: story.premium });
    await reconcile(product);
    const params = { orderNumber: story.premium };
    const detail = await story.operator.ok('readOrder', { params });
    expect(detail.statementLines).toMatchObject([
      { system: 'core', movement: 'taken' },
      { system: 'collector', movement: 'taken', amountFen: 45_000, replaced: false },
    ]);
    expect(detail.discrepancies).toMatchObject([{ kind: 'amount', status: 'open', ours: true }]);
    expect(detail.alerts).toMatchObject([{ kind: 'discrepancy', closedAt: null }]);
  });
});

describe('the overview', () => {
  it('counts orders by state, and says what waits for a person', async () => {
    const overview = await story.operator.ok('readOverview', {});
    expect(overview.open).toEqual([]);
    expect(overview.ended).toEqual([{ state: 'confirmed', count: 2 }]);
    expect(overview.endedSince).toBe('2025-10-16');
    expect(overview.discrepancies).toEqual([{ status: 'open', count: 1 }]);
    expect(overview.openAlerts).toBe(1);
  });

  it('shows clearing accounts at zero, and what stands on one that is not', async () => {
    const clearing = async () => (await story.operator.ok('readOverview', {})).clearing;
    const zero = [
      { account: 'clearing:core', balanceFen: 0 },
      { account: 'clearing:collector', balanceFen: 0 },
    ];
    expect(await clearing()).toEqual(zero);
    await plant(product, { system: 'core', kind: 'late-reversal', orderNumber: story.premium });
    await reconcile(product);
    expect(await clearing()).toEqual([{ ...zero[0], balanceFen: -45_000 }, zero[1]]);
    const alerts = await story.operator.ok('listAlerts', { query: { kind: 'clearing-open' } });
    expect(alerts.alerts).toMatchObject([{ subject: 'clearing:core', closedAt: null }]);
  });
});
