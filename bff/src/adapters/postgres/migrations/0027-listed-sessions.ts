import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // An open session is of a person who signs in again: none is worth a guess at its platform.
  sql`delete from sessions`,
  sql`alter table sessions
    add column session_id uuid not null unique,
    add column provider text not null`,
  sql`create index sessions_of_person on sessions (person_id)`,
];

/** A session has a name that its holder may be shown, apart from the hash of its token. */
export const listedSessions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
