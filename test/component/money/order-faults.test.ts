import { advanceOrder } from '@gongji/bff/src/jobs/advance-order';
import type { QaFault, QaTarget } from '@gongji/shared/contracts';
import type { z } from 'zod';
import { compareWithStatement } from './compare-with-statement';
import { type HeldFamily, holdPremium, holdTransfer, makeFamily, PREMIUM_FEN } from './held-orders';
import { type MoneyBench, PLAYED_DAY, startMoneyBench } from './money-bench';
import { FAST_PACE, historyOf, orderOf, potFen, runUntilFinal } from './order-life';

type Target = z.infer<typeof QaTarget>;
type Fault = z.infer<typeof QaFault>;

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
const pot = () => potFen(bench.services, family.payerId);

async function fillPot(): Promise<void> {
  const orderId = await holdTransfer(bench.services, family, POT_FEN);
  await runUntilFinal(bench.services, orderId);
}

/** The fault plays for two runs of the job, then the outside is well again. */
async function runThroughFault(target: Target, fault: Fault, orderId: string) {
  await bench.play({ faults: { [target]: fault } });
  await advanceOrder(bench.services, FAST_PACE, orderId);
  await advanceOrder(bench.services, FAST_PACE, orderId);
  await bench.play({ faults: { [target]: 'none' } });
  return runUntilFinal(bench.services, orderId);
}

describe('an order on its way', () => {
  it('moves money into the pot: set aside, debited, confirmed', async () => {
    const orderId = await holdTransfer(bench.services, family, POT_FEN);
    expect(await pot()).toBe(0);
    expect(await runUntilFinal(bench.services, orderId)).toMatchObject({ state: 'confirmed' });
    expect(await pot()).toBe(POT_FEN);
    expect(await historyOf(bench.services, orderId)).toEqual([
      'created → held',
      'debit-confirmed → confirmed',
    ]);
    expect(await discrepancies()).toEqual([]);
  });

  it('gives the money back where the core refuses the debit', async () => {
    const orderId = await holdTransfer(bench.services, family, 700_000);
    const order = await runUntilFinal(bench.services, orderId);
    expect(order).toMatchObject({ state: 'failed', failure: 'reserve-not-reached' });
    expect(await pot()).toBe(0);
    expect(await discrepancies()).toEqual([]);
  });

  it('pays a premium out of the pot, through every state once', async () => {
    await fillPot();
    const orderId = await holdPremium(bench.services, family, 'lin-defu');
    expect(await pot()).toBe(POT_FEN - PREMIUM_FEN);
    await runUntilFinal(bench.services, orderId);
    expect(await historyOf(bench.services, orderId)).toEqual([
      'created → held',
      'debit-confirmed → debited',
      'submit-accepted → submitted',
      'collector-confirmed → confirmed',
    ]);
    expect(await pot()).toBe(POT_FEN - PREMIUM_FEN);
    expect(await discrepancies()).toEqual([]);
  });

  it('takes a premium back into the pot where the collector refuses it', async () => {
    await fillPot();
    const orderId = await holdPremium(bench.services, family, 'collector-refuses');
    const order = await runUntilFinal(bench.services, orderId);
    expect(order).toMatchObject({ state: 'failed', failure: 'record-under-review' });
    expect((await historyOf(bench.services, orderId)).slice(-2)).toEqual([
      'collector-refused → reversing',
      'reversal-confirmed → failed',
    ]);
    expect(await pot()).toBe(POT_FEN);
    expect(await discrepancies()).toEqual([]);
  });
});

const FAULTS = ['timeout-after', 'timeout-before', 'error-5xx', 'wrong-answer'] as const;

describe.each(FAULTS)('an outside system that plays %s', (fault) => {
  it('takes the money of a pot transfer once', async () => {
    const orderId = await holdTransfer(bench.services, family, POT_FEN);
    const order = await runThroughFault('insurance-core', fault, orderId);
    expect(order.state).toBe('confirmed');
    expect(await pot()).toBe(POT_FEN);
    expect(await discrepancies()).toEqual([]);
  });

  it('takes the money of a premium once', async () => {
    await fillPot();
    const orderId = await holdPremium(bench.services, family, 'lin-defu');
    const order = await runThroughFault('insurance-core', fault, orderId);
    expect(order.state).toBe('confirmed');
    expect(await pot()).toBe(POT_FEN - PREMIUM_FEN);
    expect(await discrepancies()).toEqual([]);
  });

  it('hands a premium to the collector once', async () => {
    await fillPot();
    const orderId = await holdPremium(bench.services, family, 'lin-defu');
    await advanceOrder(bench.services, FAST_PACE, orderId);
    expect((await orderOf(bench.services, orderId)).state).toBe('debited');
    const order = await runThroughFault('premium-collector', fault, orderId);
    expect(order.state).toBe('confirmed');
    expect(await discrepancies()).toEqual([]);
  });

  it('gives the money of a refused premium back once', async () => {
    await fillPot();
    const orderId = await holdPremium(bench.services, family, 'collector-refuses');
    while ((await orderOf(bench.services, orderId)).state !== 'reversing') {
      await advanceOrder(bench.services, FAST_PACE, orderId);
    }
    const order = await runThroughFault('insurance-core', fault, orderId);
    expect(order.state).toBe('failed');
    expect(await pot()).toBe(POT_FEN);
    expect(await discrepancies()).toEqual([]);
  });
});

describe('an order whose debit got no answer', () => {
  const tryWith = async (fault: Fault) => {
    const calls: string[] = [];
    const { core } = bench.services;
    const heard: MoneyBench['services'] = {
      ...bench.services,
      core: {
        ...core,
        debit: (order) => {
          calls.push('debit');
          return core.debit(order);
        },
        queryDebit: (orderNumber) => {
          calls.push('query');
          return core.queryDebit(orderNumber);
        },
      },
    };
    const orderId = await holdTransfer(bench.services, family, POT_FEN);
    await bench.play({ faults: { 'insurance-core': fault } });
    await advanceOrder(heard, FAST_PACE, orderId);
    await bench.play({ faults: { 'insurance-core': 'none' } });
    await advanceOrder(heard, FAST_PACE, orderId);
    expect((await orderOf(bench.services, orderId)).state).toBe('confirmed');
    return calls;
  };

  it('is asked for by query, and not debited again where the core knows it', async () => {
    expect(await tryWith('timeout-after')).toEqual(['debit', 'query']);
  });

  it('is debited again under its number only where the core never saw it', async () => {
    expect(await tryWith('timeout-before')).toEqual(['debit', 'query', 'debit']);
  });
});
