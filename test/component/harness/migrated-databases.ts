import { createSandbox } from '@gongji/bff/sandbox/create-sandbox';
import { prepareDatabase } from '@gongji/bff/src/adapters/postgres/prepare-database';
import { createLogger } from '@gongji/bff/src/http/logging';
import { migrateJobs } from '@gongji/bff/src/jobs/start-worker';
import { migratedDatabase } from './new-database';
import { GATEWAY_CHANNELS } from './test-channels';

/** A database of the product, with its tables and no rows. */
export function productDatabase(): Promise<string> {
  return migratedDatabase('product', migrateProduct);
}

/** A database of the sandbox, with its people. */
export function outsideDatabase(): Promise<string> {
  return migratedDatabase('outside', migrateOutside);
}

/** Both in one database. */
export function sharedDatabase(): Promise<string> {
  return migratedDatabase('shared', async (url) => {
    await migrateOutside(url);
    await migrateProduct(url);
  });
}

async function migrateProduct(url: string): Promise<void> {
  const silent = createLogger('silent');
  const { db } = await prepareDatabase({
    url,
    max: 1,
    migrateJobs: () => migrateJobs(silent, url),
  });
  await db.destroy();
}

async function migrateOutside(databaseUrl: string): Promise<void> {
  const sandbox = await createSandbox({ databaseUrl, channels: GATEWAY_CHANNELS });
  await sandbox.close();
}
