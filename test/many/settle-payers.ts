import { randomUUID } from 'node:crypto';
import { createAesVault } from '@gongji/bff/src/adapters/crypto/aes-vault';
import { prepareDatabase } from '@gongji/bff/src/adapters/postgres/prepare-database';
import { migrateJobs } from '@gongji/bff/src/jobs/start-worker';
import { Client } from 'pg';
import { CROWD_DAY } from '../faults/crowd/areas';
import type { CrowdPayer } from '../faults/crowd/crowd-person';
import { openAccounts } from '../faults/crowd/open-accounts';
import { settleFamily } from '../faults/crowd/settle-crowd';

const silent = () => undefined;
const SILENT = { info: silent, warn: silent, error: silent };
/** Who moves money to a pot, and who pays premiums out of an account. */
const PAYERS = { pot: 12, account: 4 } as const;

/** Makes the families of a few payers, each signed in, and their accounts in the played core. */
export async function settlePayers(
  databaseUrl: string,
  sandboxDatabaseUrl: string,
  keys: readonly [Buffer, Buffer],
): Promise<CrowdPayer[]> {
  const vault = createAesVault(...keys);
  const { db } = await prepareDatabase({
    url: databaseUrl,
    vault,
    max: 4,
    migrateJobs: () => migrateJobs(SILENT, databaseUrl),
  });
  const sandbox = new Client({ connectionString: sandboxDatabaseUrl });
  await sandbox.connect();
  try {
    const clock = { now: () => Date.parse(`${CROWD_DAY.today}T02:00:00Z`) };
    const registry = { db, vault, newId: randomUUID, clock };
    const payers: CrowdPayer[] = [];
    for (const area of ['pot', 'account'] as const) {
      for (let count = 0; count < PAYERS[area]; count += 1) {
        payers.push(await settleFamily(registry, area, payers.length));
      }
    }
    await openAccounts(sandbox, payers);
    return payers;
  } finally {
    await sandbox.end();
    await db.destroy();
  }
}
