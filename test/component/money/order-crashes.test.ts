import { advanceOrder } from '@gongji/bff/src/jobs/advance-order';
import type { Services } from '@gongji/bff/src/use-cases/context';
import { isFinal } from '@gongji/shared/order';
import { compareWithStatement } from './compare-with-statement';
import { type HeldFamily, holdPremium, holdTransfer, makeFamily, PREMIUM_FEN } from './held-orders';
import { type MoneyBench, PLAYED_DAY, startMoneyBench } from './money-bench';
import { FAST_PACE, historyOf, orderOf, potFen, runUntilFinal } from './order-life';

const POT_FEN = 100_000;
const MOST_POINTS = 80;
let bench: MoneyBench;
let family: HeldFamily;

beforeAll(async () => {
  bench = await startMoneyBench();
});
beforeEach(async () => {
  await bench.reset();
  family = await makeFamily(bench.services, 'lin-jianguo');
  await runUntilFinal(bench.services, await holdTransfer(bench.services, family, POT_FEN));
});
afterAll(() => bench.close());

class Died extends Error {}

/** Counts the points of a run at which a process can die, and dies at one of them. */
class Mortality {
  private passed = 0;
  constructor(readonly diesAt: number) {}

  point(): void {
    this.passed += 1;
    if (this.passed === this.diesAt) throw new Died();
  }

  get died(): boolean {
    return this.passed >= this.diesAt;
  }
}

/** Each call of a port can be the last thing a process does, before or after the port has acted. */
function mortalPort<T extends object>(port: T, mortality: Mortality): T {
  return new Proxy(port, {
    get: (target, name, receiver) => {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]) => {
        mortality.point();
        const answer: unknown = await Reflect.apply(method, target, args);
        mortality.point();
        return answer;
      };
    },
  });
}

/** The clock is read before a transaction begins, ids are made inside it: both can be the end. */
function mortal(services: Services, mortality: Mortality): Services {
  const before =
    <T>(act: () => T) =>
    () => {
      mortality.point();
      return act();
    };
  return {
    ...services,
    core: mortalPort(services.core, mortality),
    collector: mortalPort(services.collector, mortality),
    clock: { now: before(services.clock.now) },
    newId: before(services.newId),
  };
}

/** Runs the job until the order is final, dying once on the way; false where no point was left. */
async function runAndDie(orderId: string, diesAt: number): Promise<boolean> {
  const mortality = new Mortality(diesAt);
  const services = mortal(bench.services, mortality);
  while (!mortality.died && !isFinal((await orderOf(bench.services, orderId)).state)) {
    await advanceOrder(services, FAST_PACE, orderId).catch((error: unknown) => {
      if (!(error instanceof Died)) throw error;
    });
    await new Promise((resolve) => setTimeout(resolve, FAST_PACE.firstMs));
  }
  return mortality.died;
}

/** Dies at the first point, then at the second and so on, each time with a fresh order. */
async function atEveryPoint(relative: string, check: (orderId: string) => Promise<void>) {
  for (let point = 1; point < MOST_POINTS; point += 1) {
    const orderId = await holdPremium(bench.services, family, relative);
    const died = await runAndDie(orderId, point);
    await runUntilFinal(bench.services, orderId);
    await check(orderId);
    if (!died) return point - 1;
    await bench.reset();
    family = await makeFamily(bench.services, 'lin-jianguo');
    await runUntilFinal(bench.services, await holdTransfer(bench.services, family, POT_FEN));
  }
  throw new Error('the run never ends');
}

const discrepancies = () => compareWithStatement(bench.services, bench.sandboxUrl, PLAYED_DAY);

describe('a process that dies at any point of an order', () => {
  it('leaves a premium that the next run brings to its end, paid once', async () => {
    const points = await atEveryPoint('lin-defu', async (orderId) => {
      expect(await historyOf(bench.services, orderId)).toEqual([
        'created → held',
        'debit-confirmed → debited',
        'submit-accepted → submitted',
        'collector-confirmed → confirmed',
      ]);
      expect(await potFen(bench.services, family.payerId)).toBe(POT_FEN - PREMIUM_FEN);
      expect(await discrepancies()).toEqual([]);
    });
    expect(points).toBeGreaterThanOrEqual(12);
  }, 120_000);

  it('leaves a refused premium whose money the next run brings back, once', async () => {
    const points = await atEveryPoint('collector-refuses', async (orderId) => {
      expect(await orderOf(bench.services, orderId)).toMatchObject({ state: 'failed' });
      expect(await potFen(bench.services, family.payerId)).toBe(POT_FEN);
      expect(await discrepancies()).toEqual([]);
    });
    expect(points).toBeGreaterThanOrEqual(12);
  }, 120_000);
});

describe('two processes at one order', () => {
  it('apply each event once', async () => {
    const orderId = await holdPremium(bench.services, family, 'lin-defu');
    while (!isFinal((await orderOf(bench.services, orderId)).state)) {
      const runs = [1, 2, 3, 4].map(() => advanceOrder(bench.services, FAST_PACE, orderId));
      await Promise.all(runs);
    }
    expect(await historyOf(bench.services, orderId)).toHaveLength(4);
    expect(await discrepancies()).toEqual([]);
  });
});
