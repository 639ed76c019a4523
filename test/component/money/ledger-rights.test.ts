import { fillLedger } from './fill-ledger';
import { type MoneyBench, startMoneyBench } from './money-bench';

let bench: MoneyBench;

beforeAll(async () => {
  bench = await startMoneyBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

describe('the role the product works under', () => {
  it.each([
    ['ledger_transactions', 'event'],
    ['ledger_postings', 'seq'],
    ['ledger_seals', 'lane'],
    ['ledger_anchors', 'lane'],
    ['order_events', 'event'],
  ])('may neither change nor empty %s', async (table, column) => {
    for (const change of [
      `update ${table} set ${column} = ${column}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      await expect(bench.query(`set role gongji_product; ${change}`)).rejects.toThrow(
        'permission denied',
      );
    }
  });

  it('may not write a seal or a balance of its own', async () => {
    const seal = `insert into ledger_seals values (0, 1, gen_random_uuid(), sha256(''))`;
    const balance = 'update ledger_accounts set balance_fen = 1';
    for (const change of [seal, balance]) {
      await expect(bench.query(`set role gongji_product; ${change}`)).rejects.toThrow(
        'permission denied',
      );
    }
  });

  it('is the one our pool works under', async () => {
    const { db } = bench.services;
    const change = db.deleteFrom('ledgerPostings').execute();
    await expect(change).rejects.toThrow('permission denied');
  });
});

describe('the owner of the tables', () => {
  it('cannot move a balance, rename an account or add to an entry by mistake', async () => {
    await fillLedger(bench.databaseUrl, 8);
    const balance = 'update ledger_accounts set balance_fen = balance_fen + 1';
    await expect(bench.query(balance)).rejects.toThrow('by postings alone');
    const name = `update ledger_accounts set code = code || 'x'`;
    await expect(bench.query(name)).rejects.toThrow('by postings alone');
    const more = `insert into ledger_postings
      select transaction_id, 2 + seq, account_id, -amount_fen from ledger_postings`;
    await expect(bench.query(more)).rejects.toThrow('is sealed');
  });
});
