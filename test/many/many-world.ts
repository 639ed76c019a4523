import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '@gongji/bff/sandbox/create-sandbox';
import axios from 'axios';
import { GATEWAY_CHANNELS } from '../component/harness/test-channels';
import { CROWD_DAY } from '../faults/crowd/areas';
import type { CrowdPayer } from '../faults/crowd/crowd-person';
import { freePorts } from './free-ports';
import { type FoundNginx, type RealNginx, startNginx } from './real-nginx';
import { type RealProcess, realProcess } from './real-process';
import { settlePayers } from './settle-payers';

const CONFIRM_DELAY_MS = 300;

/** Two BFFs and two workers behind nginx, over one PostgreSQL, beside one sandbox. */
export interface ManyWorld {
  readonly databaseUrl: string;
  readonly nginx: RealNginx;
  readonly web: readonly RealProcess[];
  readonly workers: readonly RealProcess[];
  readonly payers: readonly CrowdPayer[];
  /** Where the processes say what they say. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Starts everything; `databaseUrl` names an empty database. */
export async function startMany(databaseUrl: string, found: FoundNginx): Promise<ManyWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-many-'));
  const sandbox = await createSandbox({
    databaseUrl,
    channels: GATEWAY_CHANNELS,
    confirmDelayMs: CONFIRM_DELAY_MS,
  });
  const { url: sandboxUrl } = await sandbox.listen(0);
  await axios.put(`${sandboxUrl}/qa/settings`, CROWD_DAY, { proxy: false });
  const keys = [randomBytes(32), randomBytes(32)] as const;
  const payers = await settlePayers(databaseUrl, databaseUrl, keys);
  const ports = await freePorts(5);
  const [first = 0, second = 0, third = 0, fourth = 0, front = 0] = ports;
  const env = {
    DATABASE_URL: databaseUrl,
    SANDBOX_URL: sandboxUrl,
    DATA_KEY: keys[0].toString('base64'),
    INDEX_KEY: keys[1].toString('base64'),
    LOG_LEVEL: 'warn',
  };
  const of = (name: string, port: number, own: Readonly<Record<string, string>>) =>
    realProcess({ name, port, env: { ...env, ...own }, logFile: join(folder, `${name}.log`) });
  const asWeb = (port: number) => ({ WORKER: 'off', PORT: String(port) });
  const asWorker = (port: number) => ({
    WEB_CONCURRENCY: '0',
    WORKER_CONCURRENCY: '1',
    WORKER_PORT: String(port),
  });
  const web = [of('bff-1', first, asWeb(first)), of('bff-2', second, asWeb(second))];
  const workers = [
    of('worker-1', third, asWorker(third)),
    of('worker-2', fourth, asWorker(fourth)),
  ];
  await Promise.all([...web, ...workers].map((each) => each.start()));
  const nginx = await startNginx(found, join(folder, 'nginx'), front, [first, second]);
  return {
    ...{ databaseUrl, nginx, web, workers, payers, folder },
    async close() {
      await nginx.stop();
      await Promise.all([...web, ...workers].map((each) => each.stop()));
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
