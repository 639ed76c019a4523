import { reconcileDay } from '@gongji/bff/src/jobs/reconcile-day';
import { verifyLedger } from '@gongji/bff/src/jobs/verify-ledger';
import type { Statement, StatementLine } from '@gongji/bff/src/ports/statement-source';
import { fillLedger } from './fill-ledger';
import { PLAYED_DAY } from './money-bench';
import { makeReconcileWorld } from './reconcile-world';

const { reconcile, found, alerts, plant, transferDone, numberOf, services, bench } =
  makeReconcileWorld();

const onMorningOf = (day: string) => ({ now: () => Date.parse(`${day}T06:30:00+08:00`) });
const silent = { read: async () => ({ kind: 'unsure', why: 'ETIMEDOUT' }) as const };

describe('a statement', () => {
  it('read twice changes nothing the second time', async () => {
    const number = await numberOf(await transferDone());
    await plant({ system: 'core', kind: 'amount', orderNumber: number });
    await reconcile();
    const [before, entries] = [await found(), await verifyLedger(services().db)];
    await reconcile();
    expect(await found()).toEqual(before);
    expect((await verifyLedger(services().db)).digest).toBe(entries.digest);
    const lines = await services().db.selectFrom('statementLines').selectAll().execute();
    expect(lines).toHaveLength(1);
  });

  it('whose matching died half-way is matched again, to the same end', async () => {
    const number = await numberOf(await transferDone());
    await plant({ system: 'core', kind: 'duplicate', orderNumber: number });
    let ids = 0;
    const newId = () => {
      ids += 1;
      if (ids === 2) throw new Error('died');
      return services().newId();
    };
    await expect(reconcile(PLAYED_DAY, { ...services(), newId })).rejects.toThrow('died');
    expect(await found()).toEqual([]);
    await reconcile();
    expect(await found()).toMatchObject([{ kind: 'duplicate' }]);
  });

  it('read by two at once is kept once, and what differs is found once', async () => {
    const number = await numberOf(await transferDone());
    await plant({ system: 'core', kind: 'duplicate', orderNumber: number });
    await Promise.all([reconcile(), reconcile(), reconcile()]);
    expect(await found()).toMatchObject([{ kind: 'duplicate' }]);
    const kept = await services().db.selectFrom('statements').select('system').execute();
    expect(kept).toHaveLength(2);
  });

  it('that could not be read on its morning is read on a later one', async () => {
    const number = await numberOf(await transferDone());
    await plant({ system: 'core', kind: 'duplicate', orderNumber: number });
    const first = { ...services(), clock: onMorningOf('2025-11-16'), statements: silent };
    await reconcileDay(first);
    expect((await alerts()).map(({ subject }) => subject)).toEqual([
      `collector ${PLAYED_DAY}`,
      `core ${PLAYED_DAY}`,
    ]);
    await reconcileDay({ ...services(), clock: onMorningOf('2025-11-19') });
    expect(await found()).toMatchObject([{ kind: 'duplicate', day: PLAYED_DAY }]);
    expect((await alerts()).map(({ kind }) => kind)).toEqual(['discrepancy']);
    const read = await services().db.selectFrom('statements').select('day').execute();
    expect(read).toHaveLength(8);
  });

  // Found by the simulation, seed 1410.
  it('of a day before the first order that could not be read is read later too', async () => {
    const silence = { clock: onMorningOf('2025-11-12'), statements: silent };
    await reconcileDay({ ...services(), ...silence });
    expect((await alerts()).map(({ subject }) => subject)).toEqual([
      'collector 2025-11-11',
      'core 2025-11-11',
    ]);
    await transferDone();
    await reconcileDay({ ...services(), clock: onMorningOf('2025-11-17') });
    expect(await alerts()).toEqual([]);
  });

  it('that is not what its hash says is not read, and told to a person', async () => {
    const statements = { read: async () => ({ kind: 'unsure', why: 'hash-differs' }) as const };
    await reconcile(PLAYED_DAY, { ...services(), statements });
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
    const orders = await services()
      .db.selectFrom('orders')
      .select(['number', 'amountFen'])
      .execute();
    return orders.map(({ number, amountFen }) => {
      const bookedAt = '2025-11-15T02:00:00.000Z';
      return { orderNumber: number, movement: 'taken', amountFen, bookedAt };
    });
  }

  const served = (lines: readonly StatementLine[]) => ({
    ...services(),
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
    await fillLedger(bench().databaseUrl, 4 * ORDERS);
    await bench().query(`insert into order_events
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
