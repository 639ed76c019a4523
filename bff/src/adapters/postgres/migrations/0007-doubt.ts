import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // doubt_since: when an outside system was last told to act without our knowing how that ended, by
  // the machine's own clock. no_times: how often in a row it has said no, or not found, since.
  sql`alter table orders
    add column doubt_since timestamptz,
    add column no_times integer not null default 0 check (no_times >= 0)`,
  // What a person must look at. One row a matter while it is open, however often it comes up.
  sql`create table alerts (
    alert_id uuid primary key,
    kind text not null,
    subject text not null,
    detail text not null,
    times integer not null default 1 check (times > 0),
    raised_at timestamptz not null,
    seen_at timestamptz not null,
    closed_at timestamptz
  )`,
  sql`create unique index alerts_open_once on alerts (kind, subject, detail)
    where closed_at is null`,
  sql`create index alerts_by_time on alerts (raised_at, alert_id)`,
];

/** What is not known is kept as such, and what cannot be is told to a person. */
export const doubt: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
