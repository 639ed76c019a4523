import { readTrialBalance } from '@gongji/bff/src/adapters/postgres/ledger';
import { advanceOrder } from '@gongji/bff/src/jobs/advance-order';
import { answerTransfer } from '@gongji/bff/src/use-cases/answer-transfer';
import type { Services } from '@gongji/bff/src/use-cases/context';
import { returnDueTransfers } from '@gongji/bff/src/use-cases/return-due-transfers';
import { compareWithStatement } from './compare-with-statement';
import { holdWalletTransfer } from './held-orders';
import { type MoneyBench, PLAYED_DAY, startMoneyBench } from './money-bench';
import { FAST_PACE, historyOf, orderOf, runUntilFinal } from './order-life';

const AMOUNT_FEN = 50_000;
const RETURNS_AT = Date.parse('2025-11-15T22:00:00Z');
let bench: MoneyBench;
let clockMs: number;
let services: Services;
let orderId: string;
let receiverId: string;

beforeAll(async () => {
  bench = await startMoneyBench();
  services = { ...bench.services, clock: { now: () => clockMs } };
});
beforeEach(async () => {
  await bench.reset();
  await bench.play({ time: '10:00' });
  clockMs = Date.parse('2025-11-15T02:00:00Z');
  ({ orderId, receiverId } = await holdWalletTransfer(services, AMOUNT_FEN, RETURNS_AT));
});
afterAll(() => bench.close());

const advance = () => advanceOrder(services, FAST_PACE, orderId);
const answer = (event: 'receiver-claimed' | 'receiver-declined') =>
  services.db
    .transaction()
    .execute((tx) => answerTransfer(services, tx, { orderId, personId: receiverId }, event));

/** What stands on the hold of the order and in the receiver's wallet, by our postings alone. */
async function balances() {
  const rows = await readTrialBalance(services.db);
  const of = (code: string) => rows.find((row) => row.code === code)?.postedFen ?? 0;
  return { holdFen: of(`hold:${orderId}`), walletFen: of(`wallet:${receiverId}`) };
}

const booksAgree = async () =>
  expect(await compareWithStatement(services, bench.sandboxUrl, PLAYED_DAY)).toEqual([]);

/** Our clock and the core's stand at a time of the next morning. */
async function nextMorning(time: string): Promise<void> {
  clockMs = Date.parse(`2025-11-16T${time}:00+08:00`);
  await bench.play({ today: '2025-11-16', time });
}

describe.each(['timeout-after', 'timeout-before', 'error-5xx', 'wrong-answer'] as const)(
  'a core that plays %s',
  (fault) => {
    const through = async () => {
      await bench.play({ faults: { 'insurance-core': fault } });
      await advance();
      await advance();
      await bench.play({ faults: { 'insurance-core': 'none' } });
    };

    it('takes the money once, and pays it out once', async () => {
      await through();
      await advance();
      expect((await orderOf(services, orderId)).state).toBe('sent');
      await answer('receiver-claimed');
      await through();
      expect((await runUntilFinal(services, orderId)).state).toBe('confirmed');
      expect(await balances()).toEqual({ holdFen: 0, walletFen: AMOUNT_FEN });
      await booksAgree();
    });

    it('gives the money back once', async () => {
      await advance();
      await answer('receiver-declined');
      await through();
      expect((await runUntilFinal(services, orderId)).state).toBe('returned');
      expect(await balances()).toEqual({ holdFen: 0, walletFen: 0 });
      await booksAgree();
    });
  },
);

describe('the hour of return', () => {
  it('is the first instant at which nobody can take it any more', async () => {
    await advance();
    clockMs = RETURNS_AT - 1;
    expect(await returnDueTransfers(services)).toBe(0);
    clockMs = RETURNS_AT;
    await expect(answer('receiver-claimed')).rejects.toThrow('transfer-over');
    expect(await returnDueTransfers(services)).toBe(1);
    expect(await returnDueTransfers(services)).toBe(0);
    await nextMorning('06:00');
    expect((await runUntilFinal(services, orderId)).state).toBe('returned');
  });

  it('leaves it to who took it in the last millisecond', async () => {
    await advance();
    clockMs = RETURNS_AT - 1;
    await answer('receiver-claimed');
    clockMs = RETURNS_AT;
    expect(await returnDueTransfers(services)).toBe(0);
    expect((await runUntilFinal(services, orderId)).state).toBe('confirmed');
    await booksAgree();
  });

  it('has one winner where a claim and the return meet', async () => {
    await advance();
    clockMs = RETURNS_AT - 1;
    const late = { ...services, clock: { now: () => RETURNS_AT } };
    const claims = [1, 2, 3].map(() => answer('receiver-claimed').then(() => 'claimed' as const));
    const returns = [1, 2, 3].map(() => returnDueTransfers(late).then(() => 'swept' as const));
    const ended = await Promise.allSettled([...claims, ...returns]);
    const claimed = ended.filter((each) => each.status === 'fulfilled' && each.value === 'claimed');
    const { state } = await orderOf(services, orderId);
    expect(['claimed', 'returning']).toContain(state);
    expect(claimed).toHaveLength(state === 'claimed' ? 1 : 0);
    const final = await runUntilFinal(services, orderId);
    expect(final.state).toBe(state === 'claimed' ? 'confirmed' : 'returned');
    expect((await balances()).holdFen).toBe(0);
    await booksAgree();
  });

  it('is the hour of the core: what it has sent back is not paid out again', async () => {
    await advance();
    clockMs = RETURNS_AT - 1;
    await answer('receiver-claimed');
    await nextMorning('06:01');
    expect((await runUntilFinal(services, orderId)).state).toBe('returned');
    expect(await historyOf(services, orderId)).toContain('return-confirmed → returned');
    expect(await balances()).toEqual({ holdFen: 0, walletFen: 0 });
    await booksAgree();
  });

  it('is kept by a worker that starts after it', async () => {
    await advance();
    await nextMorning('07:30');
    await returnDueTransfers(services);
    await runUntilFinal(services, orderId);
    await booksAgree();
  });
});
