import {
  type LivingWorkers,
  openLivingWorkers,
} from '@gongji/bff/src/adapters/postgres/living-workers';
import { Client } from 'pg';
import { TcpProxy } from '../../faults/tcp-proxy';
import { productDatabase } from '../harness/migrated-databases';

const BEAT_MS = 250;
let proxy: TcpProxy;
let client: Client;
let living: LivingWorkers;
const broken: string[] = [];

beforeAll(async () => {
  const url = new URL(await productDatabase());
  client = new Client({ connectionString: url.href });
  await client.connect();
  proxy = new TcpProxy({ targetPort: Number(url.port), refuseMs: 0, delayMs: 0 });
  url.port = String(await proxy.listen());
  living = await openLivingWorkers(url.href, ({ message }) => void broken.push(message), BEAT_MS);
  living.add('x');
});
afterAll(async () => {
  await living.stop();
  await client.end();
  await proxy.close();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The server processes that hold what says that a worker lives. */
async function tellers(): Promise<number[]> {
  const { rows } = await client.query<{ pid: number }>(`select pid from pg_locks
    where classid = 20041 and granted
      and database = (select oid from pg_database where datname = current_database())`);
  return rows.map(({ pid }) => pid);
}

async function untilTold(): Promise<number> {
  for (let tried = 0; tried < 100; tried += 1) {
    const [pid] = await tellers();
    if (pid !== undefined) return pid;
    await pause(50);
  }
  throw new Error('nobody says that it lives');
}

describe('the connection that says which workers live', () => {
  it('is kept for as long as it is answered', async () => {
    const pid = await untilTold();
    await pause(16 * BEAT_MS);
    expect([await tellers(), broken]).toEqual([[pid], []]);
  });

  it('is made anew where it was lost without a word', async () => {
    const pid = await untilTold();
    void proxy.arm('lost-request');
    while (proxy.waiting > 0) await pause(20);
    await client.query('select pg_terminate_backend($1)', [pid]);
    while ((await tellers()).includes(pid)) await pause(20);
    expect(await untilTold()).not.toBe(pid);
    expect(broken).toContain('PostgreSQL does not answer');
  });
});
