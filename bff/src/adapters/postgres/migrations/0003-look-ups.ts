import { type Kysely, type Migration, sql } from 'kysely';

/** Ways in that rows are looked for by, so that no look-up reads a whole table. */
const UP = [
  sql`create index families_of_organizer on families (organizer_id)`,
  sql`create index bindings_of_payer on bindings (payer_id)`,
  sql`create index invitations_of_code on invitations (code_index, created_at)`,
  sql`create index invitations_to_expire on invitations (expires_at) where status = 'pending'`,
];

export const lookUps: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
