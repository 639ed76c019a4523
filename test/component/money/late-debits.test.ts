import { listAlerts } from '@gongji/bff/src/adapters/postgres/alerts';
import { listDiscrepancies } from '@gongji/bff/src/adapters/postgres/discrepancies';
import { readTrialBalance } from '@gongji/bff/src/adapters/postgres/ledger';
import { advanceOrder } from '@gongji/bff/src/jobs/advance-order';
import { reconcileDay } from '@gongji/bff/src/jobs/reconcile-day';
import { type HeldFamily, holdTransfer, makeFamily } from './held-orders';
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
const reconcile = (day = PLAYED_DAY, services = bench.services) => reconcileDay(services, day);
const found = () => listDiscrepancies(bench.services.db, { limit: 100 });
const alerts = async () => {
  const open = await listAlerts(bench.services.db, { limit: 100 });
  return open.sort((one, other) => one.subject.localeCompare(other.subject));
};
const clearing = async () =>
  (await readTrialBalance(bench.services.db)).filter(({ code }) => code.startsWith('clearing:'));
const numberOf = async (orderId: string) => (await orderOf(bench.services, orderId)).number;

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
