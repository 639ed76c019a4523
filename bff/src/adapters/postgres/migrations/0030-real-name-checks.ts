import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  sql`create table real_name_checks (
    check_id uuid primary key,
    ticket_hash text not null unique,
    provider text not null,
    subject text not null,
    real_name_sealed text not null,
    tries integer not null default 0 check (tries between 0 and 5),
    ends_at timestamptz not null
  )`,
  sql`create index real_name_checks_ends_at on real_name_checks (ends_at)`,
];

/** Whose a platform's account is has to be proved before the account stands for anybody. */
export const realNameChecks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
