import { randomUUID } from 'node:crypto';
import { verifyLedger } from '@gongji/bff/src/jobs/verify-ledger';
import { bankAccount, personalAccount } from '@gongji/shared/ledger';
import { Client } from 'pg';
import { type Product, startProduct } from '../harness/start-product';
import { type AreaFamily, balanceFen } from './area-story';
import { compareWithStatement } from './compare-with-statement';
import { PLAYED_DAY } from './money-bench';
import { reasonsOf } from './money-story';
import { joinCrowd, PREMIUM_FEN, payInCash, refundOfPaid } from './refund-crowd';

jest.mock('@gongji/bff/sandbox/demo-people', () => {
  const { withCrowd } = jest.requireActual('./refund-crowd');
  return withCrowd(jest.requireActual('@gongji/bff/sandbox/demo-people'));
});

/** A few are enough to see it each time; `REFUNDS=500` asks for five hundred. */
const REFUNDS = Number(process.env['REFUNDS'] ?? 40);
const PAIRS_AT_ONCE = 20;
const PATIENCE_MS = 60_000 + REFUNDS * 1_000;

let product: Product;
let families: readonly AreaFamily[];

beforeAll(async () => {
  product = await startProduct({ worker: true });
  await product.play({ today: PLAYED_DAY });
  families = await joinCrowd(product);
  await payInCash(product, REFUNDS);
}, PATIENCE_MS);
afterAll(() => product.stop());

/** Sends once more where the twin of the request was still being done, as a phone does. */
async function ask(number: number, requestId: string): Promise<{ status: number; text: string }> {
  for (;;) {
    const { payer, sent } = refundOfPaid(families, number);
    const answer = await payer.send('requestRefund', sent, { requestId });
    const running = answer.status === 409 && JSON.parse(answer.text).code === 'request-running';
    if (!running) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Half of the second requests are the first one again, half are new ones, for both payers. */
const isRepeated = (number: number) => number % 4 < 2;

/** Every refund is asked for twice at once. */
async function askAllTwice() {
  const waiting = Array.from({ length: REFUNDS }, (_, number) => number);
  const asked = new Map<number, readonly { status: number; text: string }[]>();
  const askSome = async () => {
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      const first = randomUUID();
      const second = isRepeated(number) ? first : randomUUID();
      asked.set(number, await Promise.all([ask(number, first), ask(number, second)]));
    }
  };
  await Promise.all(Array.from({ length: PAIRS_AT_ONCE }, askSome));
  return asked;
}

async function untilAllPaid(): Promise<string[]> {
  const states = product.services.db.selectFrom('orders').select(['number', 'state']);
  for (;;) {
    const orders = await states.where('kind', '=', 'premium-refund').execute();
    if (orders.every(({ state }) => state === 'confirmed')) return orders.map((row) => row.number);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** What the payers have at the core, in fen. */
async function accountsFen(): Promise<number> {
  const each = await Promise.all(families.map(balanceFen));
  return each.reduce((sum, fen) => sum + fen, 0);
}

/** What the bank keeps, read past its own door. */
async function readPayouts(): Promise<{ number: string; fen: number; code: string | null }[]> {
  const client = new Client({ connectionString: product.sandboxDatabaseUrl });
  await client.connect();
  const { rows } = await client.query(
    `select payout_number as number, amount_fen::float8 as fen, code from sandbox.payouts`,
  );
  await client.end();
  return rows;
}

describe(`${REFUNDS} refunds, each asked for twice at once`, () => {
  it(
    'are made once each, with one debit, one payout and one entry of the ledger',
    async () => {
      const beforeFen = await accountsFen();
      for (const [number, [one, other]] of await askAllTwice()) {
        const answers = [one, other].sort((a, b) => (a?.status ?? 0) - (b?.status ?? 0));
        const [made, second] = answers;
        expect(made?.status).toBe(200);
        if (isRepeated(number)) expect(second?.text).toBe(made?.text);
        else {
          expect(second?.status).toBe(409);
          expect(reasonsOf(JSON.parse(second?.text ?? ''))).toContain('premium-order-open');
        }
      }
      const numbers = await untilAllPaid();
      expect(new Set(numbers).size).toBe(REFUNDS);
      expect(beforeFen - (await accountsFen())).toBe(REFUNDS * PREMIUM_FEN);
      expect(await compareWithStatement(product.services, product.sandboxUrl, PLAYED_DAY)).toEqual(
        [],
      );
      const payouts = await readPayouts();
      expect(payouts.map(({ number }) => number).sort()).toEqual(
        numbers.map((number) => `${number}-1`).sort(),
      );
      expect(payouts.every(({ fen, code }) => fen === PREMIUM_FEN && code === null)).toBe(true);
      await expectLedger();
    },
    PATIENCE_MS,
  );
});

/** Two entries an order, all of it at the bank, nothing on a hold, every seal as it was written. */
async function expectLedger(): Promise<void> {
  const { db } = product.services;
  const { entries, broken } = await verifyLedger(db);
  expect(broken).toEqual([]);
  expect(entries).toBe(2 * REFUNDS);
  const posted = await db
    .selectFrom('ledgerPostings')
    .innerJoin('ledgerAccounts', 'ledgerAccounts.accountId', 'ledgerPostings.accountId')
    .select(({ fn }) => ['code', fn.sum<string>('amountFen').as('fen')])
    .groupBy('code')
    .execute();
  const moved = posted.filter(({ fen }) => Number(fen) !== 0);
  const shareFen = (REFUNDS * PREMIUM_FEN) / families.length;
  const expected = families.flatMap(({ payer: { personId } }) => [
    [bankAccount(personId), shareFen],
    [personalAccount(personId), -shareFen],
  ]);
  expect(moved.map(({ code, fen }) => [code, Number(fen)]).sort()).toEqual(expected.sort());
}
