import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@gongji/bff/sandbox/create-sandbox';
import axios from 'axios';
import { emptyDatabase } from '../component/harness/new-database';
import { GATEWAY_CHANNELS } from '../component/harness/test-channels';
import { freePorts } from './free-ports';
import { type RealProcess, realProcess } from './real-process';

const PATIENCE_MS = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'gongji-supervised-'));
const logFile = join(folder, 'bff.log');
let sandbox: Sandbox;
let product: RealProcess;

beforeAll(async () => {
  const databaseUrl = await emptyDatabase('supervised');
  sandbox = await createSandbox({ databaseUrl, channels: GATEWAY_CHANNELS });
  const { url } = await sandbox.listen(0);
  const [port = 0] = await freePorts(1);
  const key = () => randomBytes(32).toString('base64');
  const env = {
    ...{ DATABASE_URL: databaseUrl, SANDBOX_URL: url, PORT: String(port) },
    ...{ DATA_KEY: key(), INDEX_KEY: key(), WEB_CONCURRENCY: '2', WORKER_CONCURRENCY: '1' },
  };
  product = realProcess({ name: 'supervisor', port, env, logFile });
  await product.start();
}, PATIENCE_MS);
afterAll(async () => {
  await product?.stop();
  await sandbox?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What each process that began its work said: which part it is, and its id. */
function begun(): { part: string; pid: number }[] {
  const lines = readFileSync(logFile, 'utf8').split('\n');
  return lines
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
    .filter(({ msg }) => msg === 'listening' || msg === 'working');
}

async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(readFileSync(logFile, 'utf8').slice(-2_000));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('one command that runs several processes', () => {
  it('starts those it is asked for, on one port', async () => {
    await until(() => begun().length === 3);
    expect(
      begun()
        .map(({ part }) => part)
        .sort(),
    ).toEqual(['web', 'web', 'worker']);
  });

  it('tells of all of them whichever is asked', async () => {
    const { data } = await axios.get<string>(`http://127.0.0.1:${product.port}/metrics`, {
      proxy: false,
    });
    const [, busy] = /^process_cpu_seconds_total (\S+)/m.exec(data) ?? [];
    expect(Number(busy)).toBeGreaterThan(0);
    expect(data).toContain('job_queue_takes_jobs 1');
  });

  it(
    'starts again what is killed, while the others answer',
    async () => {
      for (const { pid } of begun()
        .filter(({ part }) => part === 'web')
        .slice(1)) {
        process.kill(pid, 'SIGKILL');
      }
      process.kill(begun().find(({ part }) => part === 'worker')?.pid ?? 0, 'SIGKILL');
      const url = `http://127.0.0.1:${product.port}/readyz`;
      expect((await axios.get(url, { proxy: false })).status).toBe(200);
      await until(() => begun().length === 5);
      expect((await axios.get(url, { proxy: false })).status).toBe(200);
    },
    PATIENCE_MS,
  );

  it(
    'stops them all when it is asked to, politely',
    async () => {
      const pids = begun().map(({ pid }) => pid);
      expect(await product.stop()).toBe(0);
      const alive = pids.filter((pid) => {
        try {
          return process.kill(pid, 0);
        } catch {
          return false;
        }
      });
      expect(alive).toEqual([]);
    },
    PATIENCE_MS,
  );
});
