import { listAlerts } from '@gongji/bff/src/adapters/postgres/alerts';
import { listDiscrepancies } from '@gongji/bff/src/adapters/postgres/discrepancies';
import { readTrialBalance } from '@gongji/bff/src/adapters/postgres/ledger';
import { reconcileDay } from '@gongji/bff/src/jobs/reconcile-day';
import type { QaDifference } from '@gongji/shared/contracts';
import axios from 'axios';
import { type HeldFamily, holdPremium, holdTransfer, makeFamily } from './held-orders';
import { type MoneyBench, PLAYED_DAY, startMoneyBench } from './money-bench';
import { orderOf, runUntilFinal } from './order-life';

export const POT_FEN = 100_000;
const AT_MOST = { limit: 100 };

/** A family whose money moves at both outside systems, new for each test, and what is told. */
export function makeReconcileWorld() {
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

  const done = async (orderId: string) => {
    await runUntilFinal(bench.services, orderId);
    return orderId;
  };
  const transferDone = async () => done(await holdTransfer(bench.services, family, POT_FEN));
  return {
    bench: () => bench,
    family: () => family,
    services: () => bench.services,
    reconcile: (day = PLAYED_DAY, services = bench.services) => reconcileDay(services, day),
    found: () => listDiscrepancies(bench.services.db, AT_MOST),
    alerts: async () => {
      const open = await listAlerts(bench.services.db, AT_MOST);
      return open.sort((one, other) => one.subject.localeCompare(other.subject));
    },
    clearing: async () => {
      const balances = await readTrialBalance(bench.services.db);
      return balances.filter(({ code }) => code.startsWith('clearing:'));
    },
    /** The statement of a system differs from what we know. */
    plant: async (difference: Omit<QaDifference, 'day'>) => {
      await axios.post(`${bench.sandboxUrl}/qa/differences`, { day: PLAYED_DAY, ...difference });
    },
    transferDone,
    /** Paid out of a pot that was filled before. */
    premiumDone: async () => {
      await transferDone();
      return done(await holdPremium(bench.services, family, 'lin-defu'));
    },
    numberOf: async (orderId: string) => (await orderOf(bench.services, orderId)).number,
  };
}
