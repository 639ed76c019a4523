import type { Kysely } from 'kysely';
import { Migrator } from 'kysely';
import type { Database } from './database';
import { migrations } from './migrations';

/**
 * Brings the schema up to date, or up to one migration; safe to call from several processes at
 * once. Throws on failure.
 */
export async function migrateDatabase(db: Kysely<Database>, upTo?: string): Promise<void> {
  const migrator = new Migrator({
    db: db.withoutPlugins(),
    provider: { getMigrations: async () => migrations },
  });
  const { error } = await (upTo ? migrator.migrateTo(upTo) : migrator.migrateToLatest());
  if (error) throw error;
}
