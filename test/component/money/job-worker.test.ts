import { openLivingWorkers } from '@gongji/bff/src/adapters/postgres/living-workers';
import type { JobWorker } from '@gongji/bff/src/jobs/keep-running';
import { rescueOrders } from '@gongji/bff/src/jobs/rescue-orders';
import { startWorker } from '@gongji/bff/src/jobs/start-worker';
import { reconcileAt } from '@gongji/bff/src/reconcile-at';
import type { Services } from '@gongji/bff/src/use-cases/context';
import { isFinal } from '@gongji/shared/order';
import { compareWithStatement } from './compare-with-statement';
import { type HeldFamily, holdPremium, holdTransfer, makeFamily } from './held-orders';
import { type MoneyBench, PLAYED_DAY, startMoneyBench } from './money-bench';
import { FAST_PACE, orderOf } from './order-life';

let bench: MoneyBench;
let family: HeldFamily;
let worker: JobWorker | null = null;

beforeAll(async () => {
  bench = await startMoneyBench();
});
beforeEach(async () => {
  await bench.reset();
  family = await makeFamily(bench.services, 'lin-jianguo');
});
afterEach(async () => {
  await worker?.stop();
  worker = null;
});
afterAll(() => bench.close());

async function work(services: Services = bench.services): Promise<void> {
  const { databaseUrl } = bench;
  worker = await startWorker(services, {
    databaseUrl,
    concurrency: 4,
    pace: FAST_PACE,
    pollMs: 50,
  });
}

async function finalState(orderId: string): Promise<string> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const { state } = await orderOf(bench.services, orderId);
    if (isFinal(state)) return state;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error('the order is not final yet');
}

const discrepancies = () => compareWithStatement(bench.services, bench.sandboxUrl, PLAYED_DAY);

describe('the job worker', () => {
  it('brings orders to their end by itself', async () => {
    await work();
    const transfer = await holdTransfer(bench.services, family, 100_000);
    expect(await finalState(transfer)).toBe('confirmed');
    const premium = await holdPremium(bench.services, family, 'lin-defu');
    expect(await finalState(premium)).toBe('confirmed');
    expect(await discrepancies()).toEqual([]);
  });

  it('takes up at its start what was left without a job', async () => {
    const orderId = await holdTransfer(bench.services, family, 100_000);
    await bench.query('delete from graphile_worker._private_jobs');
    await work();
    expect(await finalState(orderId)).toBe('confirmed');
  });

  it('takes up at its start what a dead process had in its hands, and debits once', async () => {
    const orderId = await holdTransfer(bench.services, family, 100_000);
    await bench.query(
      "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'x', attempts = 1",
    );
    await work();
    expect(await finalState(orderId)).toBe('confirmed');
    expect(await discrepancies()).toEqual([]);
  });

  it('leaves to a living worker what it holds, and misses a killed one at once', async () => {
    await holdTransfer(bench.services, family, 100_000);
    await bench.query(
      "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'x', attempts = 1",
    );
    const living = await openLivingWorkers(bench.databaseUrl, () => undefined);
    living.add('x');
    await bench.query('select pg_sleep(0.2)');
    expect(await rescueOrders(bench.services, true)).toBe(0);
    await living.stop();
    expect(await rescueOrders(bench.services, true)).toBe(1);
  });

  it('leaves to the worker that is at it an order whose debit takes its time', async () => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      const waits = new Promise<void>((go) => {
        answer = go;
      });
      const debit: Services['core']['debit'] = async (order) => {
        resolve();
        await waits;
        return bench.services.core.debit(order);
      };
      void work({ ...bench.services, core: { ...bench.services.core, debit } });
    });
    const orderId = await holdTransfer(bench.services, family, 100_000);
    await asked;
    const rescued = await rescueOrders(bench.services, true);
    answer();
    expect(rescued).toBe(0);
    expect(await finalState(orderId)).toBe('confirmed');
  });

  it('does not let an order wait for hours after failures in a row', async () => {
    const orderId = await holdTransfer(bench.services, family, 100_000);
    await bench.query(
      "update graphile_worker._private_jobs set run_at = now() + interval '3 hours', attempts = 9",
    );
    expect(await rescueOrders(bench.services, false)).toBe(1);
    await work();
    expect(await finalState(orderId)).toBe('confirmed');
  });

  it('reconciles a day when the command asks it to, which tells what is open', async () => {
    await work();
    const orderId = await holdTransfer(bench.services, family, 100_000);
    await finalState(orderId);
    const lines = await reconcileAt(bench.databaseUrl, PLAYED_DAY);
    expect(lines?.at(-1)).toBe('Reconciliation: 0 open, 0 waiting, 0 alerts');
  });

  it('runs a job again that died', async () => {
    let deaths = 0;
    const debit: Services['core']['debit'] = async (order) => {
      const answer = await bench.services.core.debit(order);
      deaths += 1;
      if (deaths === 1) throw new Error('died after the debit');
      return answer;
    };
    await work({ ...bench.services, core: { ...bench.services.core, debit } });
    const orderId = await holdTransfer(bench.services, family, 100_000);
    expect(await finalState(orderId)).toBe('confirmed');
    expect(deaths).toBe(1);
    expect(await discrepancies()).toEqual([]);
  });

  it('finishes what is in flight when it is stopped, and leaves the rest to the next', async () => {
    await work();
    const orderIds = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(() => holdTransfer(bench.services, family, 1_000)),
    );
    await worker?.stop();
    expect(await discrepancies()).toEqual([]);
    await work();
    for (const orderId of orderIds) expect(await finalState(orderId)).toBe('confirmed');
    expect(await discrepancies()).toEqual([]);
  });
});
