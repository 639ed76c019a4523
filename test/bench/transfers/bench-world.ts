import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createAesVault } from '@gongji/bff/src/adapters/crypto/aes-vault';
import { prepareDatabase } from '@gongji/bff/src/adapters/postgres/prepare-database';
import { migrateJobs } from '@gongji/bff/src/jobs/start-worker';
import { Client } from 'pg';
import { channelsFile } from '../../component/harness/test-channels';
import { cloneRoot } from '../../many/clone-root';
import { freePorts } from '../../many/free-ports';
import { type RealProcess, realProcess } from '../../many/real-process';
import { type BenchPayer, type Keys, wakePayers } from './bench-payers';
import { fillMembers } from './fill-members';

const PART = join(cloneRoot(), '.scripts', 'bench-part.mjs');
const PAYERS = 1_000;
const silent = () => undefined;
const SILENT = { info: silent, warn: silent, error: silent };

/** The product over so many members: its database and, on a port of its own, its processes. */
export interface BenchProduct {
  readonly members: number;
  readonly databaseUrl: string;
  readonly payers: readonly BenchPayer[];
  readonly keys: Keys;
  readonly bff: RealProcess;
  readonly url: string;
}

/** A program of the measurement, run as a process of its own. */
export async function startPart(source: string, logFile: string): Promise<RealProcess> {
  const [port = 0] = await freePorts(1);
  const env = {
    ...{ BENCH_PART: source, PORT: String(port), NODE_ENV: 'production' },
    CHANNELS_FILE: channelsFile('theirs'),
  };
  const part = realProcess({ name: source, port, env, logFile, main: PART });
  await part.start();
  return part;
}

/** Fills a database and starts two web processes on it. No worker runs: the core is a constant. */
export async function startProduct(
  serverUrl: string,
  members: number,
  coreUrl: string,
  logFile: string,
): Promise<BenchProduct> {
  const keys = { data: randomBytes(32), index: randomBytes(32) };
  const vault = createAesVault(keys.data, keys.index);
  const databaseUrl = await filledDatabase(serverUrl, members, vault);
  const count = Math.min(PAYERS, members / 4);
  const payers = await wakePayers(databaseUrl, members, count, keys);
  const [port = 0] = await freePorts(1);
  const outside = ['CORE_URL', 'COLLECTOR_URL', 'FACE_URL', 'AGENCY_URL', 'PAYOUT_URL'];
  const env = {
    ...Object.fromEntries(outside.map((name) => [name, coreUrl])),
    ...{ NODE_ENV: 'production', DATABASE_URL: databaseUrl, PORT: String(port) },
    ...{ WEB_CONCURRENCY: '2', WORKER: 'off', CHANNELS_FILE: channelsFile('ours') },
    // Nobody signs in here, but production does not start where nobody could.
    ...{ WECHAT_APP_ID: 'bench', WECHAT_APP_SECRET: 'bench' },
    ...{ DATA_KEY: keys.data.toString('base64'), INDEX_KEY: keys.index.toString('base64') },
  };
  const bff = realProcess({ name: `bff-${members}`, port, env, logFile });
  await bff.start();
  return { members, databaseUrl, payers, keys, bff, url: `http://127.0.0.1:${port}` };
}

async function filledDatabase(
  serverUrl: string,
  members: number,
  vault: ReturnType<typeof createAesVault>,
): Promise<string> {
  const name = `members_${members}`;
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  const { db } = await prepareDatabase({
    url,
    max: 2,
    migrateJobs: () => migrateJobs(SILENT, url),
  });
  await db.destroy();
  await fillMembers(url, members, vault);
  return url;
}
