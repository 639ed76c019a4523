import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // Unlogged: a crash of the server forgets them, which costs a guesser nothing but a window.
  sql`create unlogged table tries (
    key_hash text primary key,
    count integer not null check (count >= 0),
    resets_at timestamptz not null
  )`,
];

/** Tries are counted for all processes together. */
export const tries: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
