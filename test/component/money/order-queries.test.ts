import { advanceOrder } from '@gongji/bff/src/jobs/advance-order';
import { compareWithStatement } from './compare-with-statement';
import { type HeldFamily, holdPremium, holdTransfer, makeFamily } from './held-orders';
import { type MoneyBench, PLAYED_DAY, startMoneyBench } from './money-bench';
import { FAST_PACE, orderOf, runUntilFinal } from './order-life';

const POT_FEN = 100_000;
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

const discrepancies = () => compareWithStatement(bench.services, bench.sandboxUrl, PLAYED_DAY);

describe('an outside system that refuses to say what became of an order', () => {
  const refused = async () => ({ kind: 'refused', code: 'not-found' }) as const;

  it('does not undo a debit: the order waits, and a person is told', async () => {
    const told: string[] = [];
    const { core, log } = bench.services;
    const deaf: MoneyBench['services'] = {
      ...bench.services,
      core: { ...core, queryDebit: refused },
      log: { ...log, error: (_facts, message) => void told.push(message) },
    };
    const orderId = await holdTransfer(bench.services, family, POT_FEN);
    await bench.play({ faults: { 'insurance-core': 'timeout-after' } });
    await advanceOrder(deaf, FAST_PACE, orderId);
    await bench.play({ faults: { 'insurance-core': 'none' } });
    await advanceOrder(deaf, FAST_PACE, orderId);
    expect((await orderOf(bench.services, orderId)).state).toBe('held');
    expect(told).toEqual(['An order needs a person']);
    expect((await runUntilFinal(bench.services, orderId)).state).toBe('confirmed');
    expect(await discrepancies()).toEqual([]);
  });

  it('does not send a premium back that the collector may have', async () => {
    const filled = await holdTransfer(bench.services, family, POT_FEN);
    await runUntilFinal(bench.services, filled);
    const { collector } = bench.services;
    const deaf = { ...bench.services, collector: { ...collector, queryStatus: refused } };
    const orderId = await holdPremium(bench.services, family, 'lin-defu');
    await advanceOrder(bench.services, FAST_PACE, orderId);
    await bench.play({ faults: { 'premium-collector': 'timeout-after' } });
    await advanceOrder(deaf, FAST_PACE, orderId);
    await bench.play({ faults: { 'premium-collector': 'none' } });
    await advanceOrder(deaf, FAST_PACE, orderId);
    expect((await orderOf(bench.services, orderId)).state).toBe('debited');
    expect((await runUntilFinal(bench.services, orderId)).state).toBe('confirmed');
    expect(await discrepancies()).toEqual([]);
  });
});
