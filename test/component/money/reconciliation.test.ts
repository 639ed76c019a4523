import { listAlerts } from '@gongji/bff/src/adapters/postgres/alerts';
import { listDiscrepancies } from '@gongji/bff/src/adapters/postgres/discrepancies';
import { readTrialBalance } from '@gongji/bff/src/adapters/postgres/ledger';
import { advanceOrder } from '@gongji/bff/src/jobs/advance-order';
import { reconcileDay } from '@gongji/bff/src/jobs/reconcile-day';
import { verifyLedger } from '@gongji/bff/src/jobs/verify-ledger';
import type { QaDifference } from '@gongji/shared/contracts';
import axios from 'axios';
import { type HeldFamily, holdPremium, holdTransfer, makeFamily } from './held-orders';
import { type MoneyBench, PLAYED_DAY, startMoneyBench } from './money-bench';
import { FAST_PACE, orderOf, potFen, runUntilFinal } from './order-life';

const POT_FEN = 100_000;
const NEXT_DAY = '2025-11-16';
let bench: MoneyBench;
let family: HeldFamily;
beforeAll(async () => {
  bench = await startMoneyBench();
});
beforeEach(async () => {
  await bench.reset();
  family = await makeFamily(bench.services, 'lin-jianguo');
});
afterAll(() => bench.close());
const reconcile = (day = PLAYED_DAY, services = bench.services) => reconcileDay(services, day);
const found = () => listDiscrepancies(bench.services.db, { limit: 100 });
const alerts = async () => {
  const open = await listAlerts(bench.services.db, { limit: 100 });
  return open.sort((one, other) => one.subject.localeCompare(other.subject));
};
const clearing = async () =>
  (await readTrialBalance(bench.services.db)).filter(({ code }) => code.startsWith('clearing:'));
async function plant(difference: Omit<QaDifference, 'day'>): Promise<void> {
  await axios.post(`${bench.sandboxUrl}/qa/differences`, { day: PLAYED_DAY, ...difference });
}
async function transferDone(amountFen = POT_FEN): Promise<string> {
  const orderId = await holdTransfer(bench.services, family, amountFen);
  await runUntilFinal(bench.services, orderId);
  return orderId;
}
async function premiumDone(): Promise<string> {
  await transferDone();
  const orderId = await holdPremium(bench.services, family, 'lin-defu');
  await runUntilFinal(bench.services, orderId);
  return orderId;
}
const numberOf = async (orderId: string) => (await orderOf(bench.services, orderId)).number;

describe('a day on which both sides agree', () => {
  it('has nothing to tell, for money paid, moved and given back', async () => {
    await premiumDone();
    await runUntilFinal(bench.services, await holdPremium(bench.services, family, 'lin-meiling'));
    await reconcile();
    expect(await found()).toEqual([]);
    expect(await alerts()).toEqual([]);
    const statements = await bench.services.db.selectFrom('statements').selectAll().execute();
    expect(statements.map(({ system, matchedAt }) => [system, matchedAt !== null])).toEqual([
      ['core', true],
      ['collector', true],
    ]);
  });
});

describe('a difference planted in the statement of the core', () => {
  it.each([
    ['missing-ours', 'open', 'person'],
    ['missing-theirs', 'open', 'person'],
    ['amount', 'open', 'person'],
    ['state', 'open', 'person'],
    ['duplicate', 'open', 'person'],
  ] as const)('(%s) is found, kept and told to a person', async (kind, status, mending) => {
    const number = await numberOf(await transferDone());
    await plant({ system: 'core', kind, orderNumber: number });
    await reconcile();
    const told = kind === 'missing-ours' ? `X-${number}` : number;
    expect(await found()).toMatchObject([{ kind, status, mending, orderNumber: told }]);
    expect(await alerts()).toMatchObject([
      { kind: 'discrepancy', subject: told, detail: `core: ${kind}` },
    ]);
  });

  it('(late-reversal) of a pot transfer is mended by a new entry', async () => {
    const number = await numberOf(await transferDone());
    await plant({ system: 'core', kind: 'late-reversal', orderNumber: number });
    await reconcile();
    expect(await found()).toMatchObject([{ kind: 'late-reversal', status: 'mended' }]);
    expect(await potFen(bench.services, family.payerId)).toBe(0);
    expect(await alerts()).toEqual([]);
    expect((await verifyLedger(bench.services.db)).broken).toEqual([]);
  });

  it('(late-reversal) of a premium stays on the clearing account for a person', async () => {
    const number = await numberOf(await premiumDone());
    await plant({ system: 'core', kind: 'late-reversal', orderNumber: number });
    await reconcile();
    expect(await found()).toMatchObject([{ kind: 'late-reversal', status: 'open' }]);
    expect(await clearing()).toMatchObject([{ code: 'clearing:core', postedFen: -45_000 }]);
    expect((await alerts()).map(({ kind, subject }) => [kind, subject])).toEqual([
      ['clearing-open', 'clearing:core'],
      ['discrepancy', number],
    ]);
  });
});

describe('a difference planted in the statement of the collector', () => {
  it.each(['missing-ours', 'missing-theirs', 'amount', 'state', 'duplicate'] as const)(
    '(%s) is found',
    async (kind) => {
      await premiumDone();
      await plant({ system: 'collector', kind });
      await reconcile();
      expect(await found()).toMatchObject([{ system: 'collector', kind, status: 'open' }]);
    },
  );
});

describe('a movement on the other side of midnight', () => {
  const late = () => ({
    ...bench.services,
    clock: { now: () => Date.parse('2025-11-15T15:59:30Z') },
  });

  it('waits for the next statement, and is explained by it', async () => {
    const orderId = await holdTransfer(bench.services, family, POT_FEN);
    await advanceOrder(late(), FAST_PACE, orderId);
    await plant({ system: 'core', kind: 'day-boundary' });
    await reconcile();
    expect(await found()).toMatchObject([{ kind: 'day-boundary', status: 'waiting' }]);
    expect(await alerts()).toEqual([]);
    await reconcile(NEXT_DAY);
    expect(await found()).toMatchObject([{ kind: 'day-boundary', status: 'explained' }]);
  });

  it('is missing where the next statement has not got it either', async () => {
    const orderId = await holdTransfer(bench.services, family, POT_FEN);
    await advanceOrder(late(), FAST_PACE, orderId);
    const number = await numberOf(orderId);
    await plant({ system: 'core', kind: 'missing-theirs', orderNumber: number });
    await reconcile();
    await reconcile(NEXT_DAY);
    expect((await found()).map(({ kind, status }) => [kind, status]).sort()).toEqual([
      ['day-boundary', 'explained'],
      ['missing-theirs', 'open'],
    ]);
  });
});
