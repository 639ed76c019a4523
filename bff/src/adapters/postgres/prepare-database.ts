import { sql } from 'kysely';
import type { IdNumberVault } from '../../ports/id-number-vault';
import { type Db, type OpenedDatabase, type OpenSettings, openDatabase } from './database';
import { migrateDatabase } from './migrate';
import { DATABASE_DEADLINE_MS } from './pool';
import { primaryOf } from './primary';
import { sealOldRows } from './seal-old-rows';

/** Made by migration 0005: it may add to the ledger, and neither change nor empty it. */
const PRODUCT_ROLE = 'gongji_product';
/** The number that processes agree on to prepare the database one at a time. */
const PREPARING = 20_042;

export interface PreparedDatabase extends OpenedDatabase {
  /** Null where the server let us make no role: then triggers alone keep the ledger as it is. */
  readonly role: string | null;
}

export interface DatabaseSettings {
  readonly url: string;
  /** Bounds the connections. */
  readonly max: number;
  readonly onBroken?: (error: Error) => void;
  /** How long an answer of the database is waited for, in milliseconds. */
  readonly deadlineMs?: number;
  /** Makes the tables of the job queue, which the product reads too. */
  readonly migrateJobs: () => Promise<void>;
  /** Seals personal text, also what older versions left in plain. Without one none is written. */
  readonly vault?: IdNumberVault;
  /** Told of each query of the product that ended. */
  readonly onQuery?: OpenSettings['onQuery'];
}

/**
 * Brings the schema up to date as whoever owns it, then opens the pool of the product under a role
 * of fewer rights; nobody need set anything up for that.
 */
export async function prepareDatabase(settings: DatabaseSettings): Promise<PreparedDatabase> {
  const { url, max, vault, onQuery } = settings;
  const { onBroken = () => {}, deadlineMs = DATABASE_DEADLINE_MS } = settings;
  const asked = { ...(vault ? { vault } : {}), ...(onQuery ? { onQuery } : {}) };
  const more = { onBroken, deadlineMs, ...asked };
  await primaryOf(url).look();
  const owner = openDatabase(url, 1);
  try {
    // Held until the connection ends: processes that start at once do this one after the other.
    await sql`select pg_advisory_lock(${PREPARING})`.execute(owner.db);
    await migrateDatabase(owner.db);
    if (vault) await sealOldRows(owner.db, vault);
    await settings.migrateJobs();
    const role = await productRole(owner.db);
    if (role) await showJobs(owner.db);
    return { ...openDatabase(url, max, { ...more, role }), role };
  } finally {
    await owner.db.destroy();
  }
}

async function productRole(db: Db): Promise<string | null> {
  const found = await sql<{ may: boolean }>`
    select pg_has_role(current_user, oid, 'member') as may
    from pg_roles where rolname = ${PRODUCT_ROLE}`.execute(db);
  return found.rows[0]?.may ? PRODUCT_ROLE : null;
}

/** After each update of the queue: a view made anew is shown to nobody. */
async function showJobs(db: Db): Promise<void> {
  const role = sql.id(PRODUCT_ROLE);
  await sql`grant usage on schema graphile_worker to ${role}`.execute(db);
  await sql`grant select on graphile_worker.jobs to ${role}`.execute(db);
}
