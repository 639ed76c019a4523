import { anchorLedger } from '@gongji/bff/src/jobs/anchor-ledger';
import { tellProof, verifyLedger } from '@gongji/bff/src/jobs/verify-ledger';
import { fillLedger, tamper } from './fill-ledger';
import { holdTransfer, makeFamily } from './held-orders';
import { type MoneyBench, startMoneyBench } from './money-bench';
import { runUntilFinal } from './order-life';

const POSTINGS = 8_000;
let bench: MoneyBench;

beforeAll(async () => {
  bench = await startMoneyBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const proof = () => verifyLedger(bench.services.db);
const broken = async () => (await proof()).broken;
const one = (table: string) => `where ctid = (select ctid from ${table} order by random() limit 1)`;

describe('the proof of the ledger', () => {
  it('holds for an empty one, and for what the product itself has posted', async () => {
    expect(await proof()).toMatchObject({ entries: 0, lanes: 0, broken: [] });
    const family = await makeFamily(bench.services, 'lin-jianguo');
    await runUntilFinal(bench.services, await holdTransfer(bench.services, family, 1_000));
    expect(await proof()).toMatchObject({ entries: 2, postings: 4, broken: [] });
  });

  it('holds over thousands of rows of several writers, in several chains', async () => {
    await fillLedger(bench.databaseUrl, POSTINGS);
    const whole = await proof();
    expect(whole).toMatchObject({ entries: POSTINGS / 2, postings: POSTINGS, broken: [] });
    expect(whole.lanes).toBeGreaterThan(1);
    expect(tellProof(whole, 0).at(-1)).toMatch(/^Ledger: 4000 entries, 8000 postings.*all hold$/);
    expect((await proof()).digest).toBe(whole.digest);
  });
});

describe('a change by somebody who can switch the triggers off', () => {
  beforeEach(() => fillLedger(bench.databaseUrl, 400));

  it.each([
    ['a moment by a microsecond', `at = at + interval '1 microsecond'`],
    ['the event', `event = event || 's'`],
    ['the event by what follows it', `event = event || e'\\tx'`],
    ['the order', `order_id = gen_random_uuid()`],
  ])('of %s is found, and its entry is named', async (_what, change) => {
    const where = one('ledger_transactions');
    const text = `update ledger_transactions set ${change} ${where} returning transaction_id`;
    const changed = await tamper(bench.databaseUrl, text);
    expect(await broken()).toEqual([{ what: 'changed', where: changed }]);
  });

  it('of a sum is found three times over: the seal, the zero, the balance', async () => {
    const text = `update ledger_postings set amount_fen = amount_fen + 1
      ${one('ledger_postings')} returning transaction_id`;
    const changed = await tamper(bench.databaseUrl, text);
    const found = await broken();
    expect(found).toContainEqual({ what: 'changed', where: changed });
    expect(found).toContainEqual({ what: 'unbalanced', where: changed });
  });

  it('of both sides at once is found although they still sum to zero', async () => {
    const text = `update ledger_postings set amount_fen = amount_fen * 2 where transaction_id =
      (select transaction_id from ledger_transactions limit 1) returning transaction_id`;
    const changed = await tamper(bench.databaseUrl, text);
    expect(await broken()).toContainEqual({ what: 'changed', where: changed });
  });

  it('of the name of an account is found in every entry that touched it', async () => {
    const text = `update ledger_accounts set code = code || 'x' where code =
      (select code from ledger_accounts where kind = 'hold' limit 1) returning code`;
    await tamper(bench.databaseUrl, text);
    expect((await broken()).map(({ what }) => what)).toEqual(['changed', 'changed']);
  });

  it('of a running balance is found', async () => {
    const text = `update ledger_accounts set balance_fen = balance_fen + 1 where code =
      (select code from ledger_accounts where kind = 'pot' limit 1) returning code`;
    const code = await tamper(bench.databaseUrl, text);
    expect(await broken()).toEqual([{ what: 'balance-drifted', where: code }]);
  });

  it('of a seal itself is found', async () => {
    const text = `update ledger_seals set hash = sha256(hash) ${one('ledger_seals')}
      returning transaction_id`;
    const changed = await tamper(bench.databaseUrl, text);
    expect(await broken()).toContainEqual({ what: 'changed', where: changed });
  });

  it('that takes an entry out of the middle leaves a gap', async () => {
    const text = `delete from ledger_seals where (lane, position) =
      (select lane, 2 from ledger_seals limit 1) returning transaction_id`;
    const gone = await tamper(bench.databaseUrl, text);
    const found = await broken();
    expect(found).toContainEqual({ what: 'unsealed', where: gone });
    expect(found.map(({ what }) => what)).toContain('gap');
  });

  it('that cuts the end off a chain is found by where it was seen to end', async () => {
    expect(await anchorLedger(bench.services)).toBeGreaterThan(0);
    expect(await broken()).toEqual([]);
    const last = `(select transaction_id from ledger_seals order by lane, position desc limit 1)`;
    const text = `with cut as (delete from ledger_seals where transaction_id = ${last}
      returning transaction_id, lane) select lane from cut`;
    const lane = await tamper(bench.databaseUrl, text);
    const found = await broken();
    expect(found.find(({ what }) => what === 'chain-cut-short')?.where).toMatch(
      new RegExp(`^lane ${lane} `),
    );
  });
});

describe('rows that somebody took away, slipped in or exchanged', () => {
  beforeEach(() => fillLedger(bench.databaseUrl, 400));
  const last = 'select transaction_id from ledger_seals order by lane, position desc limit 1';

  it('one posting gone', async () => {
    const text = `delete from ledger_postings ${one('ledger_postings')} returning transaction_id`;
    const robbed = await tamper(bench.databaseUrl, text);
    expect(await broken()).toContainEqual({ what: 'changed', where: robbed });
  });

  it('an entry gone whose seal stands, the last of its chain too', async () => {
    const text = `delete from ledger_transactions where transaction_id = (${last})
      returning transaction_id`;
    const gone = await tamper(bench.databaseUrl, text);
    expect(await broken()).toEqual([{ what: 'changed', where: gone }]);
  });

  it('all that was posted to an entry gone', async () => {
    const text = `with gone as (delete from ledger_postings where transaction_id = (${last})
      returning transaction_id) select * from gone limit 1`;
    const robbed = await tamper(bench.databaseUrl, text);
    const found = await broken();
    expect(found).toContainEqual({ what: 'changed', where: robbed });
    expect(found).toContainEqual({ what: 'unbalanced', where: robbed });
  });

  it('two postings more, that sum to zero', async () => {
    const text = `with more as (insert into ledger_postings
        select transaction_id, seq + 2, account_id, -amount_fen from ledger_postings
          where transaction_id = (${last}) returning transaction_id)
      select * from more limit 1`;
    const changed = await tamper(bench.databaseUrl, text);
    expect(await broken()).toContainEqual({ what: 'changed', where: changed });
  });

  it('an entry that was never sealed, and postings without an entry', async () => {
    const entry = await tamper(
      bench.databaseUrl,
      `insert into ledger_transactions
        select gen_random_uuid(), order_id, 'again', now() from orders limit 1
        returning transaction_id`,
    );
    const posted = await tamper(
      bench.databaseUrl,
      `with alone as (insert into ledger_postings
          select uuid, seq, account_id, seq * 2 - 3 from (select gen_random_uuid() as uuid) made,
            generate_series(1, 2) seq,
            (select account_id from ledger_accounts where kind = 'personal' limit 1) account
          returning transaction_id)
        select * from alone limit 1`,
    );
    const found = await broken();
    expect(found).toContainEqual({ what: 'unsealed', where: entry });
    expect(found).toContainEqual({ what: 'unsealed', where: posted });
    expect(found).toHaveLength(2);
  });

  it('two postings of an entry exchanged', async () => {
    const text = `update ledger_postings set seq = case seq when 1 then 2002 else 2001 end
      where transaction_id = (${last})`;
    await tamper(bench.databaseUrl, `${text} returning transaction_id`);
    const back = `update ledger_postings set seq = seq - 2000 where seq > 2000
      returning transaction_id`;
    const changed = await tamper(bench.databaseUrl, back);
    expect(await broken()).toEqual([{ what: 'changed', where: changed }]);
  });

  it('two entries of a chain exchanged', async () => {
    const places = `lane = (select min(lane) from ledger_seals) and position in (2, 3)`;
    const text = `with moved as (update ledger_seals set position = 1005 - position
      where ${places} returning transaction_id) select count(*) from moved`;
    expect(await tamper(bench.databaseUrl, text)).toBe('2');
    const back = 'update ledger_seals set position = position - 1000 where position > 1000';
    await tamper(bench.databaseUrl, `${back} returning transaction_id`);
    const found = await broken();
    // What follows them rests on the wrong one, too.
    expect(found.map(({ what }) => what)).toEqual(['changed', 'changed', 'changed']);
  });
});
