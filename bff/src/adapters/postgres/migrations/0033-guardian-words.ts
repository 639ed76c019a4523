import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // Whoever is at it says so anew, within ten minutes at most.
  sql`delete from real_name_checks`,
  sql`alter table real_name_checks add column guardian boolean not null`,
];

/** Whether a guardian read the papers is kept with who somebody says they are, not assumed later. */
export const guardianWords: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
