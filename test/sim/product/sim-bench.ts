import { emptyAllTables } from '@gongji/bff/src/adapters/postgres/empty-all-tables';
import { prepareDatabase } from '@gongji/bff/src/adapters/postgres/prepare-database';
import { migrateJobs } from '@gongji/bff/src/jobs/start-worker';
import type { Services } from '@gongji/bff/src/use-cases/context';
import { Client } from 'pg';
import { SIM_SCHEMA } from './sim-schema';
import { SIM_VAULT } from './sim-vault';
import { Slot } from './slot';

/** A database for one seed after the other, and the connections that reach it. */
export interface SimBench {
  readonly slots: readonly [Slot, Slot];
  /** Past the product and past simulated time: reads the state, breaks off what waits. */
  readonly control: Client;
  /** Ungated: only to empty the tables and to put people into them. */
  readonly db: Services['db'];
  reset(): Promise<void>;
  close(): Promise<void>;
}

const silent = () => undefined;
const SILENT_LOG: Services['log'] = { info: silent, warn: silent, error: silent };

/** `databaseUrl` names an empty database that belongs to this bench alone. */
export async function openSimBench(databaseUrl: string): Promise<SimBench> {
  const { db, pool, role } = await prepareDatabase({
    url: databaseUrl,
    vault: SIM_VAULT,
    max: 1,
    migrateJobs: () => migrateJobs(SILENT_LOG, databaseUrl),
  });
  const control = new Client({ connectionString: databaseUrl });
  await control.connect();
  await control.query(SIM_SCHEMA);
  const types = pool.options.types;
  const settings = { connectionString: databaseUrl, ...(types ? { types } : {}) };
  const slots = [await Slot.open(1, settings, role), await Slot.open(2, settings, role)] as const;
  return {
    slots,
    control,
    db,
    async reset() {
      await emptyAllTables(db);
      await control.query('truncate sim.wrong');
    },
    async close() {
      await Promise.all([...slots.map((slot) => slot.close()), control.end(), db.destroy()]);
    },
  };
}
