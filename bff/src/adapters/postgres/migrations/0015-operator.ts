import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // Whoever runs the product is no person of a family, and has sessions of their own.
  sql`create table operators (
    operator_id uuid primary key,
    subject text not null unique,
    name text not null,
    created_at timestamptz not null
  )`,
  sql`create table operator_sessions (
    token_hash text primary key,
    operator_id uuid not null references operators,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > created_at)
  )`,
  sql`create index operator_sessions_ends_at on operator_sessions (ends_at)`,
  // The log of commands keeps those of operators too; who they are stands in another table.
  sql`alter table command_log drop constraint command_log_actor_id_fkey`,
  // How a person ended a discrepancy: written once, beside the row that it ends.
  sql`create table discrepancy_settlements (
    discrepancy_id uuid primary key references discrepancies,
    operator_id uuid not null references operators,
    note text not null check (length(note) between 4 and 500),
    at timestamptz not null
  )`,
  sql`alter table discrepancies drop constraint discrepancies_status_check`,
  sql`alter table discrepancies add constraint discrepancies_status_check
    check (status in ('waiting', 'open', 'mended', 'explained', 'settled'))`,
  // A row a reason of each answer that kept somebody from something: of whom it does not know.
  sql`create table refusals (
    refused_at timestamptz not null,
    command text not null,
    asked text not null check (asked in ('quoted', 'sent')),
    outcome text not null check (outcome in ('refused', 'undecided')),
    area_code text not null,
    reason text not null
  )`,
  sql`create index refusals_by_time on refusals (refused_at)`,
  ...['discrepancy_settlements', 'refusals'].map(
    (table) => sql`create trigger ${sql.raw(table)}_append_only
      before update or delete or truncate on ${sql.table(table)}
      for each statement execute function refuse_change()`,
  ),
  sql`create index orders_by_time on orders (created_at, order_id)`,
  sql`do $$ begin
    if to_regrole('gongji_product') is not null then
      revoke update, delete on discrepancy_settlements, refusals from gongji_product;
    end if;
  end $$`,
];

/** What an operator needs: a sign-in, reasons counted, orders by time, discrepancies ended. */
export const operator: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
