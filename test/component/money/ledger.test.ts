import { randomUUID } from 'node:crypto';
import { insertEntry, readTrialBalance } from '@gongji/bff/src/adapters/postgres/ledger';
import { type AccountCode, holdAccount } from '@gongji/shared/ledger';
import { fen } from '@gongji/shared/money';
import { type HeldFamily, holdTransfer, makeFamily } from './held-orders';
import { type MoneyBench, startMoneyBench } from './money-bench';

const AT = '2025-11-15T02:00:00.000Z';
let bench: MoneyBench;
let family: HeldFamily;
let orderId: string;

beforeAll(async () => {
  bench = await startMoneyBench();
});
beforeEach(async () => {
  await bench.reset();
  family = await makeFamily(bench.services, 'lin-jianguo');
  orderId = await holdTransfer(bench.services, family, 1_000);
});
afterAll(() => bench.close());

type Postings = readonly (readonly [account: AccountCode, amountFen: number])[];

function post(postings: Postings): Promise<void> {
  return bench.services.db.transaction().execute((tx) =>
    insertEntry(tx, {
      transactionId: randomUUID(),
      orderId,
      event: 'debit-confirmed',
      at: AT,
      postings: postings.map(([account, amountFen]) => ({ account, amountFen: fen(amountFen) })),
    }),
  );
}

const hold = () => holdAccount(orderId);

describe('the ledger in the database', () => {
  it('takes what balances and keeps the running balance of pots and holds', async () => {
    await post([
      [hold(), -400],
      ['pot:somebody', 400],
    ]);
    const accounts = await readTrialBalance(bench.services.db);
    expect(accounts).toContainEqual({ code: 'pot:somebody', balanceFen: 400, postedFen: 400 });
    expect(accounts).toContainEqual({ code: hold(), balanceFen: 600, postedFen: 600 });
    expect(accounts.reduce((total, account) => total + account.postedFen, 0)).toBe(0);
  });

  it('refuses at commit what does not sum to zero', async () => {
    const unequal: Postings = [
      [hold(), -400],
      ['pot:somebody', 401],
    ];
    await expect(post(unequal)).rejects.toThrow('postings sum to 1');
  });

  it('refuses an entry without two sides', async () => {
    const { db } = bench.services;
    const values = {
      transactionId: randomUUID(),
      orderId,
      event: 'debit-confirmed',
      at: AT,
    } as const;
    const lonely = db.insertInto('ledgerTransactions').values(values).execute();
    await expect(lonely).rejects.toThrow('0 postings');
  });

  it('lets no pot and no hold fall below zero', async () => {
    const tooMuch: Postings = [
      [hold(), -1_001],
      ['pot:somebody', 1_001],
    ];
    await expect(post(tooMuch)).rejects.toThrow('ledger_balance_not_negative');
    const emptyPot: Postings = [
      ['pot:nobody', -1],
      ['collector:350100', 1],
    ];
    await expect(post(emptyPot)).rejects.toThrow('ledger_balance_not_negative');
  });

  it('posts an event of an order once', async () => {
    const once: Postings = [
      [hold(), -1],
      ['pot:somebody', 1],
    ];
    await post(once);
    await expect(post(once)).rejects.toThrow('duplicate key');
  });

  it('lets ten writers who empty one hold at once take no more than is in it', async () => {
    const orders = await Promise.all(
      Array.from({ length: 10 }, () => holdTransfer(bench.services, family, 1)),
    );
    const takings = orders.map((other) =>
      bench.services.db.transaction().execute((tx) =>
        insertEntry(tx, {
          transactionId: randomUUID(),
          orderId: other,
          event: 'debit-confirmed',
          at: AT,
          postings: [
            { account: hold(), amountFen: fen(-300) },
            { account: 'pot:somebody', amountFen: fen(300) },
          ],
        }),
      ),
    );
    const ends = await Promise.allSettled(takings);
    expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(3);
  });

  it.each([
    ['order_events', 'event'],
    ['ledger_transactions', 'event'],
    ['ledger_postings', 'seq'],
  ])('keeps every row of %s as it was written', async (table, column) => {
    for (const change of [
      `update ${table} set ${column} = ${column}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      await expect(bench.query(change)).rejects.toThrow('append-only');
    }
  });
});
