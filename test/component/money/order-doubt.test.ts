import { listAlerts } from '@gongji/bff/src/adapters/postgres/alerts';
import { advanceOrder } from '@gongji/bff/src/jobs/advance-order';
import { MOST_ASKS } from '@gongji/bff/src/jobs/finding';
import type { DebitState, InsuranceCore } from '@gongji/bff/src/ports/insurance-core';
import type { Outside } from '@gongji/bff/src/ports/outside';
import { type HeldFamily, holdTransfer, makeFamily } from './held-orders';
import { type MoneyBench, startMoneyBench } from './money-bench';
import { FAST_PACE, orderOf, potFen } from './order-life';

const POT_FEN = 100_000;
const WINDOW_MS = 600_000;
const PACE = { ...FAST_PACE, settlementMs: WINDOW_MS };
let bench: MoneyBench;
let family: HeldFamily;
let orderId: string;
let nowMs: number;

beforeAll(async () => {
  bench = await startMoneyBench();
});
beforeEach(async () => {
  await bench.reset();
  family = await makeFamily(bench.services, 'lin-jianguo');
  orderId = await holdTransfer(bench.services, family, POT_FEN);
  nowMs = Date.parse('2025-11-15T02:00:00Z');
});
afterAll(() => bench.close());

const silence: Outside<DebitState> = { kind: 'unsure', why: 'ETIMEDOUT' };
const refusal: Outside<DebitState> = { kind: 'refused', code: 'balance-short' };
const answer = (status: DebitState['status'], amountFen: number) =>
  ({ kind: 'done', value: { orderNumber: '', status, amountFen } }) as const;
const unknown = answer('unknown', 0);

/** One run of the job with a core that answers so; gives what it was asked. */
async function run(says: { debit?: Outside<DebitState>; query?: Outside<DebitState> }) {
  const asked: string[] = [];
  const told = (name: string, said: Outside<DebitState> | undefined) => async () => {
    asked.push(name);
    if (!said) throw new Error(`the core was not to be asked to ${name}`);
    return said;
  };
  const core: InsuranceCore = {
    ...bench.services.core,
    debit: told('debit', says.debit),
    queryDebit: told('query', says.query),
  };
  const services = { ...bench.services, core, realClock: { now: () => nowMs } };
  await advanceOrder(services, PACE, orderId);
  return asked;
}

const state = async () => (await orderOf(bench.services, orderId)).state;
const alerts = () => listAlerts(bench.services.db, { limit: 10 });

describe('a no', () => {
  it('is believed at once where nothing was asked before', async () => {
    await run({ debit: refusal });
    expect(await orderOf(bench.services, orderId)).toMatchObject({
      state: 'failed',
      failure: 'balance-short',
    });
  });

  it('after an ask without an answer releases nothing before the settlement window', async () => {
    await run({ debit: silence });
    for (let times = 0; times < 5; times += 1) {
      nowMs += WINDOW_MS / 10;
      await run({ query: unknown, debit: refusal });
      expect(await state()).toBe('held');
    }
    nowMs += WINDOW_MS;
    await run({ query: unknown, debit: refusal });
    expect(await state()).toBe('failed');
  });

  it('after an ask without an answer is not believed once, however late', async () => {
    await run({ debit: silence });
    nowMs += 2 * WINDOW_MS;
    await run({ query: unknown, debit: refusal });
    expect(await state()).toBe('held');
    await run({ query: unknown, debit: refusal });
    expect(await state()).toBe('failed');
  });

  it('waits anew where doubt comes anew', async () => {
    await run({ debit: silence });
    nowMs += WINDOW_MS;
    await run({ query: unknown, debit: refusal });
    await run({ query: unknown, debit: silence });
    await run({ query: unknown, debit: refusal });
    await run({ query: unknown, debit: refusal });
    expect(await state()).toBe('held');
    nowMs += WINDOW_MS;
    await run({ query: unknown, debit: refusal });
    expect(await state()).toBe('failed');
  });

  it('is forgotten where the money turns out to have been taken after all', async () => {
    await run({ debit: silence });
    await run({ query: unknown, debit: refusal });
    await run({ query: answer('debited', POT_FEN) });
    expect(await state()).toBe('confirmed');
    expect(await potFen(bench.services, family.payerId)).toBe(POT_FEN);
  });
});

describe('an order whose ask is never answered', () => {
  it('is asked for again a bounded number of times, then only queried, then released', async () => {
    await run({ debit: silence });
    await bench.query(`update orders set asked_times = ${MOST_ASKS}`);
    nowMs += WINDOW_MS;
    expect(await run({ query: unknown })).toEqual(['query']);
    expect(await state()).toBe('held');
    nowMs += WINDOW_MS;
    expect(await run({ query: unknown })).toEqual(['query']);
    const order = await orderOf(bench.services, orderId);
    expect(order).toMatchObject({ state: 'failed', failure: 'never-arrived' });
  });

  it('is told to a person once it has lasted', async () => {
    await bench.query(`update orders set asked_times = 23, asked_at = now()`);
    await run({ query: silence });
    const { number } = await orderOf(bench.services, orderId);
    expect(await alerts()).toMatchObject([{ kind: 'outside-silent', subject: number }]);
  });
});

describe('a value nobody has heard of', () => {
  it.each(['error-5xx', 'wrong-answer'] as const)('(%s) is never success', async (fault) => {
    await bench.play({ faults: { 'insurance-core': fault } });
    await advanceOrder(bench.services, PACE, orderId);
    await advanceOrder(bench.services, PACE, orderId);
    expect(await state()).toBe('held');
  });

  it('is told to a person with the number of the order, once however often', async () => {
    await bench.play({ faults: { 'insurance-core': 'wrong-answer' } });
    for (let times = 0; times < 3; times += 1) await advanceOrder(bench.services, PACE, orderId);
    const { number } = await orderOf(bench.services, orderId);
    expect(await alerts()).toMatchObject([
      { kind: 'unexpected-answer', subject: number, detail: 'held', times: 3, closedAt: null },
    ]);
  });
});

describe('a contradiction', () => {
  it.each([
    ['another sum', answer('debited', POT_FEN + 1), 'held: debit-of-another-sum'],
    ['a reversal nobody asked for', answer('reversed', POT_FEN), 'held: debit-reversed-unasked'],
    [
      'a number it knows with other content',
      { kind: 'refused', code: 'order-mismatch' } as const,
      'held: order-mismatch',
    ],
  ])('(%s) moves nothing and is told to a person', async (_what, debit, detail) => {
    await run({ debit });
    expect(await state()).toBe('held');
    const { number } = await orderOf(bench.services, orderId);
    expect(await alerts()).toMatchObject([
      { kind: 'order-contradiction', subject: number, detail },
    ]);
  });
});
