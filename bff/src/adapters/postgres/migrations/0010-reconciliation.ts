import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // The newest statement of a system and day counts; a corrected one takes its place.
  sql`create table statements (
    statement_id uuid primary key,
    system text not null check (system in ('core', 'collector')),
    day date not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    line_count integer not null check (line_count >= 0),
    total_fen bigint not null,
    read_at timestamptz not null,
    matched_at timestamptz,
    replaced_at timestamptz,
    unique (system, day, sha256)
  )`,
  sql`create unique index statements_one_that_counts on statements (system, day)
    where replaced_at is null`,
  sql`create table statement_lines (
    statement_id uuid not null references statements,
    line_no integer not null check (line_no > 0),
    order_number text not null,
    movement text not null,
    amount_fen bigint not null check (amount_fen >= 0),
    booked_at timestamptz not null,
    primary key (statement_id, line_no)
  )`,
  sql`create index statement_lines_of_order on statement_lines (order_number)`,
  sql`create trigger statement_lines_append_only before update or delete or truncate
    on statement_lines for each statement execute function refuse_change()`,
  sql`create table discrepancies (
    discrepancy_id uuid primary key,
    system text not null check (system in ('core', 'collector')),
    day date not null,
    order_number text not null,
    order_id uuid references orders,
    kind text not null,
    mending text not null,
    status text not null check (status in ('waiting', 'open', 'mended', 'explained')),
    our_fen bigint,
    their_fen bigint,
    our_state text,
    found_at timestamptz not null,
    ended_at timestamptz,
    unique (system, order_number, kind)
  )`,
  sql`create index discrepancies_by_status on discrepancies (status, found_at, discrepancy_id)`,
  sql`create index order_events_of_day on order_events (at)
    where event in ('debit-confirmed', 'collector-confirmed', 'reversal-confirmed',
      'return-confirmed')`,
  sql`do $$ begin
    if to_regrole('gongji_product') is not null then
      revoke update, delete on statement_lines from gongji_product;
    end if;
  end $$`,
];

/** What outside systems say they moved, day by day, and where that differs from our books. */
export const reconciliation: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
