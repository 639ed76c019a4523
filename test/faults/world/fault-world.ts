import { randomBytes, randomUUID } from 'node:crypto';
import { createAesVault } from '@gongji/bff/src/adapters/crypto/aes-vault';
import { type OpenedDatabase, openDatabase } from '@gongji/bff/src/adapters/postgres/database';
import { prepareDatabase } from '@gongji/bff/src/adapters/postgres/prepare-database';
import { migrateJobs } from '@gongji/bff/src/jobs/start-worker';
import type { QaSettings } from '@gongji/shared/contracts';
import axios from 'axios';
import { Client } from 'pg';
import { startRealBff } from '../../crashes/real-bff';
import { CROWD_DAY } from '../crowd/areas';
import type { CrowdPayer } from '../crowd/crowd-person';
import { openAccounts } from '../crowd/open-accounts';
import { settleCrowd } from '../crowd/settle-crowd';
import type { Link } from '../fault-kinds';
import { TcpProxy } from '../tcp-proxy';
import { startSandbox } from './start-sandbox';

export interface FaultWorldSettings {
  readonly databaseUrl: string;
  readonly sandboxDatabaseUrl: string;
  readonly payers: number;
  /** Of the BFF, each with its worker. */
  readonly processes: number;
  readonly onLogLine: (line: string) => void;
}

export interface FaultWorld {
  readonly payers: readonly CrowdPayer[];
  /** Where the processes are reached, through the proxy of the phones. */
  readonly urls: readonly string[];
  readonly proxies: Readonly<Record<Link, readonly TcpProxy[]>>;
  /** Opens what a command's answer is sealed with. */
  readonly vault: ReturnType<typeof createAesVault>;
  /** Past every proxy: what a checker reads must be what is there. */
  readonly databaseUrl: string;
  readonly sandboxDatabaseUrl: string;
  /** Another day or hour, as QA sets it. */
  play(settings: QaSettings): Promise<void>;
  close(): Promise<void>;
}

const silent = () => undefined;
const SILENT = { info: silent, warn: silent, error: silent };
/** Longer than anybody waits: the phones, and the BFF for the outside and its database. */
const DELAY_MS = { phone: 16_000, outside: 6_000, database: 11_000 };
const REFUSE_MS = { phone: 500, outside: 1_500, database: 1_500 };
/** So long a no is doubted after an ask without an answer: the end need not wait ten minutes. */
const SETTLEMENT_SECONDS = '90';
/** Connections of one process. */
const POOL = '16';

/** Sandbox, crowd, proxies and the BFF in processes of its own: all that a run needs. */
export async function openFaultWorld(settings: FaultWorldSettings): Promise<FaultWorld> {
  const opened: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const end of opened.reverse()) await end();
  };
  try {
    return { ...(await open(settings, opened)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(
  settings: FaultWorldSettings,
  opened: (() => Promise<void>)[],
): Promise<Omit<FaultWorld, 'close'>> {
  const { databaseUrl, sandboxDatabaseUrl } = settings;
  const keys = [randomBytes(32), randomBytes(32)] as const;
  const vault = createAesVault(...keys);
  const sandbox = await startSandbox(sandboxDatabaseUrl);
  opened.push(sandbox.stop);
  const play = async (given: QaSettings) => {
    await axios.put(`${sandbox.url}/qa/settings`, given, { proxy: false });
  };
  await play(CROWD_DAY);
  const payers = await settle(settings, vault);
  const proxied = async (link: Link, target: string) => {
    const made = await proxyTo(link, target);
    opened.push(() => made.proxy.close());
    return made;
  };
  const outside = await proxied('outside', sandbox.url);
  const database = await proxied('database', databaseUrl);
  const env = {
    DATA_KEY: keys[0].toString('base64'),
    INDEX_KEY: keys[1].toString('base64'),
    DATABASE_URL: database.url,
    DATABASE_POOL: POOL,
    SETTLEMENT_SECONDS,
    SANDBOX_URL: outside.url,
  };
  const phones: Proxied[] = [];
  for (let started = 0; started < settings.processes; started += 1) {
    const bff = await startRealBff(env, null, settings.onLogLine);
    opened.push(bff.stop);
    phones.push(await proxied('phone', bff.url));
  }
  const proxies = {
    phone: phones.map(({ proxy }) => proxy),
    outside: [outside.proxy],
    database: [database.proxy],
  };
  const urls = phones.map(({ url }) => url);
  return { payers, urls, proxies, vault, databaseUrl, sandboxDatabaseUrl, play };
}

interface Proxied {
  readonly proxy: TcpProxy;
  readonly url: string;
}

/** A proxy before what a URL names; `url` names the proxy in the same words. */
async function proxyTo(link: Link, target: string): Promise<Proxied> {
  const url = new URL(target);
  const proxy = new TcpProxy({
    targetPort: Number(url.port),
    refuseMs: REFUSE_MS[link],
    delayMs: DELAY_MS[link],
  });
  url.port = String(await proxy.listen());
  return { proxy, url: url.href.replace(/\/$/, '') };
}

async function settle(
  { databaseUrl, sandboxDatabaseUrl, payers }: FaultWorldSettings,
  vault: FaultWorld['vault'],
): Promise<CrowdPayer[]> {
  await (await prepared(databaseUrl)).db.destroy();
  const { db } = openDatabase(databaseUrl, 8, { vault });
  const clock = { now: () => Date.parse('2025-12-01T02:00:00Z') };
  const settled = await settleCrowd({ db, vault, newId: randomUUID, clock }, payers);
  await db.destroy();
  const sandbox = new Client({ connectionString: sandboxDatabaseUrl });
  await sandbox.connect();
  await openAccounts(sandbox, settled);
  await sandbox.end();
  return settled;
}

/** The tables as the product makes them. */
function prepared(url: string): Promise<OpenedDatabase> {
  return prepareDatabase({ url, max: 1, migrateJobs: () => migrateJobs(SILENT, url) });
}
