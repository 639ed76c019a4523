import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // record_id is an order, a family event or a binding, so no one table holds it.
  sql`create table record_shares (
    share_id uuid primary key,
    record_id uuid not null,
    sharer_id uuid not null references people,
    token_hash text not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    ended_at timestamptz
  )`,
  sql`create index record_shares_open on record_shares (sharer_id, record_id, created_at)
    where ended_at is null`,
];

/** Links by which a relative reads one record. Only the hash of what a link carries is kept. */
export const recordShares: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
