import { randomBytes, randomUUID } from 'node:crypto';
import { createSandbox } from '@gongji/bff/sandbox/create-sandbox';
import { createAesVault } from '@gongji/bff/src/adapters/crypto/aes-vault';
import type { OpenedDatabase } from '@gongji/bff/src/adapters/postgres/database';
import { emptyAllTables } from '@gongji/bff/src/adapters/postgres/empty-all-tables';
import { prepareDatabase } from '@gongji/bff/src/adapters/postgres/prepare-database';
import { migrateJobs } from '@gongji/bff/src/jobs/start-worker';
import { realWorld } from '@gongji/bff/src/outside-world';
import type { Services } from '@gongji/bff/src/use-cases/context';
import type { QaSettings } from '@gongji/shared/contracts';
import axios from 'axios';
import { Client } from 'pg';
import { sharedDatabase } from '../harness/migrated-databases';
import { CHANNEL, GATEWAY_CHANNELS } from '../harness/test-channels';

/** The day every test of money plays. */
export const PLAYED_DAY = '2025-11-15';
const PLAYED_NOW = Date.parse('2025-11-15T02:00:00Z');
/** Short, so that a test of a time-out does not take five seconds. */
const DEADLINE_MS = 400;
const CONFIRM_DELAY_MS = 50;
const silent = () => undefined;
const SILENT = { info: silent, warn: silent, error: silent };

export interface MoneyBench {
  readonly services: Services;
  readonly databaseUrl: string;
  readonly sandboxUrl: string;
  /** Raw SQL past all of our code, as somebody with the database's password could send it. */
  query(text: string): Promise<void>;
  /** Switches faults and the like at the QA door. */
  play(settings: QaSettings): Promise<void>;
  /** Empties our tables and the sandbox's, and plays the day again without faults. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Our code on a database of its own, and the real sandbox over HTTP. */
export async function startMoneyBench(): Promise<MoneyBench> {
  const databaseUrl = await sharedDatabase();
  const sandbox = await createSandbox({
    databaseUrl,
    channels: GATEWAY_CHANNELS,
    confirmDelayMs: CONFIRM_DELAY_MS,
  });
  const { url: sandboxUrl } = await sandbox.listen(0);
  const vault = createAesVault(randomBytes(32), randomBytes(32));
  const opened = await prepareDatabase({
    url: databaseUrl,
    vault,
    max: 20,
    migrateJobs: () => migrateJobs(SILENT, databaseUrl),
  });
  const services = servicesOn(opened, vault, sandboxUrl);
  const qa = axios.create({ baseURL: `${sandboxUrl}/qa` });
  const play = async (settings: QaSettings) => void (await qa.put('/settings', settings));
  return {
    services,
    databaseUrl,
    sandboxUrl,
    play,
    query: (text) => queryOnce(databaseUrl, text),
    async reset() {
      await emptyAllTables(services.db);
      await qa.post('/reset', {});
      await play({ today: PLAYED_DAY });
    },
    async close() {
      await services.db.destroy();
      await sandbox.close();
    },
  };
}

function servicesOn({ db }: OpenedDatabase, vault: Services['vault'], baseUrl: string): Services {
  const urls = {
    core: baseUrl,
    collector: baseUrl,
    face: baseUrl,
    agency: baseUrl,
    payout: baseUrl,
  };
  return {
    ...realWorld(urls, CHANNEL, silent, DEADLINE_MS).services,
    db,
    clock: { now: () => PLAYED_NOW },
    newId: randomUUID,
    vault,
    log: SILENT,
  };
}

async function queryOnce(databaseUrl: string, text: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
