import { listAlerts } from '@gongji/bff/src/adapters/postgres/alerts';
import { listDiscrepancies } from '@gongji/bff/src/adapters/postgres/discrepancies';
import { readTrialBalance } from '@gongji/bff/src/adapters/postgres/ledger';
import { advanceOrder } from '@gongji/bff/src/jobs/advance-order';
import { reconcileDay } from '@gongji/bff/src/jobs/reconcile-day';
import { verifyLedger } from '@gongji/bff/src/jobs/verify-ledger';
import type { Statement, StatementLine } from '@gongji/bff/src/ports/statement-source';
import type { QaDifference } from '@gongji/shared/contracts';
import axios from 'axios';
import { fillLedger } from './fill-ledger';
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

  it('(late-reversal) of a pot transfer is booked by a new entry, and leaves nothing open', async () => {
    const number = await numberOf(await transferDone());
    await plant({ system: 'core', kind: 'late-reversal', orderNumber: number });
    await reconcile();
    expect(await found()).toMatchObject([{ kind: 'late-reversal', status: 'mended' }]);
    expect(await potFen(bench.services, family.payerId)).toBe(0);
    expect(await alerts()).toEqual([]);
    expect((await verifyLedger(bench.services.db)).broken).toEqual([]);
  });

  it('(late-reversal) of a premium stands on the clearing account until a person fills it', async () => {
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
    expect((await found()).map(({ kind, status }) => [kind, status])).toEqual([
      ['day-boundary', 'explained'],
      ['missing-theirs', 'open'],
    ]);
  });
});

/** The core debits under our number although we never heard of it, as after a time-out. */
async function debitBehindOurBack(orderId: string): Promise<void> {
  const { services } = bench;
  const order = await orderOf(services, orderId);
  const deaf = { ...services, core: { ...services.core } };
  const answer = await deaf.core.debit({
    orderNumber: order.number,
    payerIdNumber: await payerNumber(),
    source: 'personal-account',
    purpose: 'pot-transfer',
    amountFen: order.amountFen,
  });
  expect(answer.kind).toBe('done');
}

async function payerNumber(): Promise<string> {
  const { db, vault } = bench.services;
  const person = await db
    .selectFrom('people')
    .selectAll()
    .where('personId', '=', family.payerId)
    .executeTakeFirstOrThrow();
  return vault.decrypt(person.idNumberSealed, `person:${person.personId}`);
}

describe('a debit that came after we had given up', () => {
  let orderId: string;
  beforeEach(async () => {
    orderId = await holdTransfer(bench.services, family, POT_FEN);
    const refusing = async () => ({ kind: 'refused', code: 'balance-short' }) as const;
    const core = { ...bench.services.core, debit: refusing };
    await advanceOrder({ ...bench.services, core }, FAST_PACE, orderId);
    expect((await orderOf(bench.services, orderId)).state).toBe('failed');
    await debitBehindOurBack(orderId);
  });

  it('is booked, given back, and leaves the clearing account at zero', async () => {
    await reconcile();
    expect(await found()).toMatchObject([{ kind: 'missing-ours', status: 'mended' }]);
    expect(await clearing()).toMatchObject([{ code: 'clearing:core', postedFen: 0 }]);
    const known = await bench.services.core.queryDebit(await numberOf(orderId));
    expect(known).toMatchObject({ value: { status: 'reversed' } });
    expect(await alerts()).toEqual([]);
    await reconcile();
    expect(await found()).toHaveLength(1);
  });

  it('stays on the clearing account, with an alarm, while the core is silent', async () => {
    const silent = async () => ({ kind: 'unsure', why: 'ETIMEDOUT' }) as const;
    const core = { ...bench.services.core, reverseDebit: silent };
    await reconcile(PLAYED_DAY, { ...bench.services, core });
    expect(await clearing()).toMatchObject([{ postedFen: POT_FEN }]);
    expect(await alerts()).toMatchObject([{ kind: 'clearing-open', subject: 'clearing:core' }]);
    await reconcile();
    expect(await clearing()).toMatchObject([{ postedFen: 0 }]);
    expect(await alerts()).toEqual([]);
  });
});

describe('an order still on its way here that they have done', () => {
  it('is asked about once more, and told to nobody', async () => {
    const orderId = await holdTransfer(bench.services, family, POT_FEN);
    await debitBehindOurBack(orderId);
    await reconcile();
    expect(await found()).toMatchObject([{ kind: 'state', status: 'mended' }]);
    expect(await alerts()).toEqual([]);
    expect((await runUntilFinal(bench.services, orderId)).state).toBe('confirmed');
  });
});

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
