import { listAlerts } from '@gongji/bff/src/adapters/postgres/alerts';
import { listDiscrepancies } from '@gongji/bff/src/adapters/postgres/discrepancies';
import { reconcileDay } from '@gongji/bff/src/jobs/reconcile-day';
import { verifyLedger } from '@gongji/bff/src/jobs/verify-ledger';
import type { Statement, StatementLine } from '@gongji/bff/src/ports/statement-source';
import type { QaDifference } from '@gongji/shared/contracts';
import axios from 'axios';
import { fillLedger } from './fill-ledger';
import { type HeldFamily, holdTransfer, makeFamily } from './held-orders';
import { type MoneyBench, PLAYED_DAY, startMoneyBench } from './money-bench';
import { orderOf, runUntilFinal } from './order-life';

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
const reconcile = (day = PLAYED_DAY, services = bench.services) => reconcileDay(services, day);
const found = () => listDiscrepancies(bench.services.db, { limit: 100 });
const alerts = async () => {
  const open = await listAlerts(bench.services.db, { limit: 100 });
  return open.sort((one, other) => one.subject.localeCompare(other.subject));
};
async function plant(difference: Omit<QaDifference, 'day'>): Promise<void> {
  await axios.post(`${bench.sandboxUrl}/qa/differences`, { day: PLAYED_DAY, ...difference });
}
async function transferDone(amountFen = POT_FEN): Promise<string> {
  const orderId = await holdTransfer(bench.services, family, amountFen);
  await runUntilFinal(bench.services, orderId);
  return orderId;
}
const numberOf = async (orderId: string) => (await orderOf(bench.services, orderId)).number;

describe('a statement', () => {
  it('read twice changes nothing the second time', async () => {
    const number = await numberOf(await transferDone());
    await plant({ system: 'core', kind: 'amount', orderNumber: number });
    await reconcile();
    const [before, entries] = [await found(), await verifyLedger(bench.services.db)];
    await reconcile();
    expect(await found()).toEqual(before);
    expect((await verifyLedger(bench.services.db)).digest).toBe(entries.digest);
    const lines = await bench.services.db.selectFrom('statementLines').selectAll().execute();
    expect(lines).toHaveLength(1);
  });

  it('whose matching died half-way is matched again, to the same end', async () => {
    const number = await numberOf(await transferDone());
    await plant({ system: 'core', kind: 'duplicate', orderNumber: number });
    let ids = 0;
    const newId = () => {
      ids += 1;
      if (ids === 2) throw new Error('died');
      return bench.services.newId();
    };
    await expect(reconcile(PLAYED_DAY, { ...bench.services, newId })).rejects.toThrow('died');
    expect(await found()).toEqual([]);
    await reconcile();
    expect(await found()).toMatchObject([{ kind: 'duplicate' }]);
  });

  it('that is not what its hash says is not read, and told to a person', async () => {
    const statements = { read: async () => ({ kind: 'unsure', why: 'hash-differs' }) as const };
    await reconcile(PLAYED_DAY, { ...bench.services, statements });
    expect(await alerts()).toMatchObject([
      { kind: 'statement-broken', subject: `collector ${PLAYED_DAY}`, detail: 'hash-differs' },
      { kind: 'statement-broken', subject: `core ${PLAYED_DAY}` },
    ]);
    await reconcile();
    expect(await alerts()).toEqual([]);
  });
});

describe('ten thousand clean rows', () => {
  const ORDERS = 10_000;

  async function cleanLines(): Promise<StatementLine[]> {
    const orders = await bench.services.db
      .selectFrom('orders')
      .select(['number', 'amountFen'])
      .execute();
    return orders.map(({ number, amountFen }) => {
      const bookedAt = '2025-11-15T02:00:00.000Z';
      return { orderNumber: number, movement: 'taken', amountFen, bookedAt };
    });
  }

  const served = (lines: readonly StatementLine[]) => ({
    ...bench.services,
    statements: {
      read: async (system: string) => {
        const own = system === 'core' ? lines : [];
        const sha256 = String(own.length).padStart(64, '0');
        const value: Statement = { sha256, lines: own };
        return { kind: 'done', value } as const;
      },
    },
  });

  it('raise no false alarm, and one changed row among them is found', async () => {
    await fillLedger(bench.databaseUrl, 4 * ORDERS);
    await bench.query(`insert into order_events
      select order_id, 1, 'debit-confirmed', 'confirmed', '2025-11-15T02:00:00Z' from orders`);
    const lines = await cleanLines();
    expect(lines).toHaveLength(ORDERS);
    await reconcile(PLAYED_DAY, served(lines));
    expect(await found()).toEqual([]);
    expect(await alerts()).toEqual([]);
    const [first, ...rest] = lines;
    if (!first) throw new Error('no line');
    const changed = { ...first, amountFen: first.amountFen + 1 };
    await reconcile(PLAYED_DAY, served([changed, ...rest, { ...first, orderNumber: 'X-1' }]));
    expect((await found()).map(({ kind, orderNumber }) => [kind, orderNumber]).sort()).toEqual([
      ['amount', first.orderNumber],
      ['missing-ours', 'X-1'],
    ]);
  }, 180_000);
});
