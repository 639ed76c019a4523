import { randomUUID } from 'node:crypto';
import { type Db, openDatabase } from '@gongji/bff/src/adapters/postgres/database';
import { lockAccounts, lockAccountsToRead } from '@gongji/bff/src/adapters/postgres/ledger';
import { cutWhereSilent } from '@gongji/bff/src/adapters/postgres/pool';
import { PreparedClient } from '@gongji/bff/src/adapters/postgres/prepared-client';
import { transact } from '@gongji/bff/src/adapters/postgres/transact';
import { startWorker } from '@gongji/bff/src/jobs/start-worker';
import type { Call } from '@gongji/bff/src/use-cases/context';
import { movePot } from '@gongji/bff/src/use-cases/pot/move-pot';
import { type AccountCode, bankAccount, personalAccount } from '@gongji/shared/ledger';
import { makeFamily } from './held-orders';
import { type MoneyBench, startMoneyBench } from './money-bench';
import { FAST_PACE, orderOf } from './order-life';

let bench: MoneyBench;

beforeAll(async () => {
  bench = await startMoneyBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const person = () => randomUUID();

async function countAccounts(code: AccountCode): Promise<number> {
  const { db } = bench.services;
  const found = await db.selectFrom('ledgerAccounts').select('code').where('code', '=', code);
  return (await found.execute()).length;
}

describe('a transaction that is asked together', () => {
  const make = (tx: Db, code: AccountCode) =>
    tx.insertInto('ledgerAccounts').values({ code, kind: 'bank', balanceFen: null }).execute();
  const known = async (code: AccountCode) => (await countAccounts(code)) === 1;

  it('stands with its answer once the commit is done', async () => {
    const code = bankAccount(person());
    const work = async (tx: Db) => ({ answer: 7, writes: make(tx, code) });
    expect(await transact(bench.services.db, work)).toBe(7);
    expect(await known(code)).toBe(true);
  });

  it('is taken back whole where what was written at last fails, and says so', async () => {
    const { db } = openDatabase(bench.databaseUrl, 1);
    const [first, twice] = [bankAccount(person()), bankAccount(person())];
    await make(db, twice);
    const failed = transact(db, async (tx) => {
      await make(tx, first);
      return { answer: 7, writes: make(tx, twice) };
    });
    await expect(failed).rejects.toMatchObject({ code: '23505' });
    expect(await known(first)).toBe(false);
    // The one connection there is can be used again, and no transaction is left open on it.
    await transact(db, async (tx) => ({ answer: 7, writes: make(tx, first) }));
    await db.destroy();
    expect(await known(first)).toBe(true);
  });

  it('is taken back where it is refused half-way while questions are on their way', async () => {
    const code = bankAccount(person());
    const refused = transact(bench.services.db, async (tx) => {
      await Promise.all([make(tx, code), Promise.reject(new Error('refused'))]);
      return { answer: 7 };
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await known(code)).toBe(false);
  });
});

describe('what is read under a lock that had to be made first', () => {
  it('is read anew, so that who came first is seen', async () => {
    const { db } = bench.services;
    const account = personalAccount(person());
    const other = bankAccount(person());
    const read = () => countAccounts(other);
    let second: Promise<{ seen: number }> | undefined;
    await db.transaction().execute(async (tx) => {
      await lockAccounts(tx, [account]);
      second = db.transaction().execute((later) => lockAccountsToRead(later, [account], read));
      await new Promise((resolve) => setTimeout(resolve, 200));
      await lockAccounts(tx, [other]);
    });
    expect((await second)?.seen).toBe(1);
  });
});

describe('a connection on which several things are asked at once', () => {
  it('is cut where the first is answered and the rest is not', async () => {
    const client = new PreparedClient({ connectionString: bench.databaseUrl });
    client.on('error', () => {});
    await client.connect();
    cutWhereSilent(client, 300);
    const ask = (text: string): Promise<unknown> => client.query(text, [1]);
    const startedAt = performance.now();
    const asked = Promise.all([ask('select $1::int'), ask('select pg_sleep($1::int + 5)')]);
    const heard = await asked.then(String, (error: Error) => error.message);
    await client.end().catch(() => 'it is cut');
    expect(heard).toBe('PostgreSQL does not answer');
    expect(performance.now() - startedAt).toBeLessThan(4_000);
  });
});

describe('the workers', () => {
  it('are told of a payment once it is committed, and need not look for it', async () => {
    const { familyId, payerId } = await makeFamily(bench.services, 'lin-jianguo');
    const settings = { databaseUrl: bench.databaseUrl, concurrency: 2, pace: FAST_PACE };
    const worker = await startWorker(bench.services, { ...settings, pollMs: 600_000 });
    try {
      const answer = await movePot(bench.services, {
        ...{
          actor: { personId: payerId, signedInAt: new Date().toISOString() },
          params: { familyId },
          query: {},
          quote: false,
        },
        ...{ body: { amountFen: 100 }, requestId: randomUUID(), traceId: '', token: null },
      } satisfies Call<'movePot'>);
      const orderId = answer.result?.orderId ?? '';
      const endsAt = Date.now() + 10_000;
      let state = '';
      while (state !== 'confirmed' && Date.now() < endsAt) {
        state = (await orderOf(bench.services, orderId)).state;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      expect(state).toBe('confirmed');
    } finally {
      await worker.stop();
    }
  });
});
