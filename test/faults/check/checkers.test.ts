import { Client } from 'pg';
import {
  type HeldFamily,
  holdPremium,
  holdTransfer,
  makeFamily,
} from '../../component/money/held-orders';
import { type MoneyBench, startMoneyBench } from '../../component/money/money-bench';
import { runUntilFinal } from '../../component/money/order-life';
import { holdAgainstOutside } from './hold-against-outside';
import { judgeBank, readBank } from './read-bank';
import { FAULTLESS, type Faulty, joinFaulty, readEffects } from './read-effects';

const NOBODY = new Map<string, number>();
let bench: MoneyBench;
let client: Client;
let family: HeldFamily;

beforeAll(async () => {
  bench = await startMoneyBench();
  client = new Client({ connectionString: bench.databaseUrl });
  await client.connect();
});
beforeEach(async () => {
  await bench.reset();
  family = await makeFamily(bench.services, 'lin-jianguo');
  await runUntilFinal(bench.services, await holdTransfer(bench.services, family, 100_000));
  await runUntilFinal(bench.services, await holdPremium(bench.services, family, 'lin-defu'));
  // Held by hand, these orders have no commands: the log gets a row for each.
  await plant(`insert into command_log select payer_id, gen_random_uuid(),
    case kind when 'premium' then 'payPremiums' else 'movePot' end, '', '', now() from orders`);
});
afterAll(async () => {
  await client.end();
  await bench.close();
});

/** Past the triggers, as somebody would who has the database in their hands. */
async function plant(text: string): Promise<void> {
  await client.query('set session_replication_role = replica');
  await client.query(text);
  await client.query('set session_replication_role = default');
}

/** What all checkers find, by its kind. */
async function findings(): Promise<Record<keyof Faulty, number>> {
  const read = judgeBank(await readBank(client));
  const { doubled, lost, unbalanced } = joinFaulty(
    { ...FAULTLESS, unbalanced: read },
    await readEffects(client),
    await holdAgainstOutside(client, client, NOBODY),
  );
  return { doubled: doubled.length, lost: lost.length, unbalanced: unbalanced.length };
}

describe('the bank checker', () => {
  it('finds nothing where nothing is wrong', async () => {
    expect(await findings()).toEqual({ doubled: 0, lost: 0, unbalanced: 0 });
  });

  it('finds an entry that was posted twice', async () => {
    await plant(`insert into ledger_transactions
      select gen_random_uuid(), order_id, event || ' again', at from ledger_transactions
      where event = 'created' limit 1`);
    await plant(`insert into ledger_postings
      select t.transaction_id, p.seq, p.account_id, p.amount_fen
      from ledger_transactions t join ledger_transactions o on o.event || ' again' = t.event
        and o.order_id = t.order_id join ledger_postings p on p.transaction_id = o.transaction_id`);
    expect((await findings()).unbalanced).toBeGreaterThan(0);
  });

  it('finds a posting without its other side', async () => {
    await plant(`delete from ledger_postings
      where (transaction_id, seq) in (select transaction_id, seq from ledger_postings limit 1)`);
    expect((await findings()).unbalanced).toBeGreaterThan(0);
  });

  it('finds a balance that is not the sum of its postings', async () => {
    await plant(`update ledger_accounts set balance_fen = balance_fen + 1 where kind = 'pot'`);
    expect((await findings()).unbalanced).toBeGreaterThan(0);
  });

  it('finds a debit that the core has and we have not', async () => {
    await client.query(`insert into sandbox.debits
      select 'P20251115-000000000000', payer_id_number, source, purpose, amount_fen,
        past_years_change_fen, this_year_change_fen, pot_change_fen, status, happened_at
      from sandbox.debits limit 1`);
    expect((await findings()).doubled).toBeGreaterThan(0);
  });

  it('finds a debit that the core has lost', async () => {
    await client.query('delete from sandbox.debits');
    expect((await findings()).lost).toBeGreaterThan(0);
  });

  it('finds a premium that the collector does not know', async () => {
    await client.query('delete from sandbox.submissions');
    expect((await findings()).lost).toBeGreaterThan(0);
  });

  it('finds a command that was done twice, and one that was not done', async () => {
    await plant(`delete from command_log where command = 'movePot'`);
    expect((await findings()).doubled).toBeGreaterThan(0);
    await plant(`insert into command_log
      select payer_id, gen_random_uuid(), 'movePot', '', '', now() from orders`);
    expect((await findings()).lost).toBeGreaterThan(0);
  });

  it('finds two live premiums of one person and year', async () => {
    await client.query('begin');
    await client.query('drop index orders_one_live_premium');
    await plant(`insert into orders
      select (jsonb_populate_record(o, jsonb_build_object('order_id', gen_random_uuid(),
        'number', 'P20251115-111111111111'))).* from orders o where kind = 'premium'`);
    const wrong = judgeBank(await readBank(client));
    await client.query('rollback');
    expect(wrong).toEqual(['1 people have two live premiums of a year']);
  });
});
