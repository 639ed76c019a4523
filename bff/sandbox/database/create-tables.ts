import type { Run } from './open-database';

/** Two sandboxes that start at once on one database create the tables one after the other. */
const START_LOCK = 350_100;

/** Checks repeat what the code promises: nothing below zero, no debit that loses a fen. */
const TABLES = `
create schema if not exists sandbox;

create table if not exists sandbox.accounts (
  id_number text primary key,
  past_years_fen integer not null check (past_years_fen >= 0),
  this_year_fen integer not null check (this_year_fen >= 0),
  pot_fen integer not null check (pot_fen >= 0)
);

create table if not exists sandbox.debits (
  order_number text primary key,
  payer_id_number text not null references sandbox.accounts,
  source text not null check (source in ('personal-account', 'pot')),
  purpose text not null check (purpose in ('premium', 'pot-transfer')),
  amount_fen integer not null check (amount_fen > 0),
  past_years_change_fen integer not null,
  this_year_change_fen integer not null,
  pot_change_fen integer not null,
  status text not null default 'debited' check (status in ('debited', 'reversed')),
  happened_at timestamptz not null,
  check (past_years_change_fen + this_year_change_fen + pot_change_fen
    = case purpose when 'pot-transfer' then 0 else -amount_fen end)
);
create index if not exists debits_by_day on sandbox.debits (happened_at);
alter table sandbox.debits drop constraint if exists debits_purpose_check;
alter table sandbox.debits add constraint debits_purpose_check
  check (purpose in ('premium', 'pot-transfer', 'premium-refund'));

create table if not exists sandbox.wallets (
  id_number text primary key,
  area_code text not null,
  phone text,
  balance_fen integer not null check (balance_fen >= 0)
);

create table if not exists sandbox.wallet_transfers (
  order_number text primary key,
  sender_id_number text not null,
  receiver_id_number text not null references sandbox.wallets,
  source text not null check (source in ('personal-account', 'wallet')),
  amount_fen integer not null check (amount_fen > 0),
  past_years_change_fen integer not null,
  this_year_change_fen integer not null,
  returns_at timestamptz not null,
  status text not null default 'sent' check (status in ('sent', 'claimed', 'returned')),
  happened_at timestamptz not null,
  check (past_years_change_fen + this_year_change_fen
    = case source when 'wallet' then 0 else -amount_fen end)
);
create index if not exists wallet_transfers_by_day on sandbox.wallet_transfers (happened_at);

create table if not exists sandbox.submissions (
  order_number text primary key,
  id_number text not null,
  cover_year integer not null,
  amount_fen integer not null check (amount_fen >= 0),
  outcome text not null check (outcome in ('confirmed', 'refused')),
  outcome_at timestamptz not null
);
alter table sandbox.submissions add column if not exists in_cash boolean not null default false;
create unique index if not exists one_premium_a_year
  on sandbox.submissions (id_number, cover_year) where outcome = 'confirmed';

create table if not exists sandbox.payouts (
  payout_number text primary key,
  payee_id_number text not null,
  card_number text not null,
  amount_fen integer not null check (amount_fen > 0),
  code text,
  outcome_at timestamptz not null
);

create table if not exists sandbox.face_checks (
  check_id text primary key,
  id_number text not null,
  status text not null default 'started' check (status in ('started', 'passed', 'failed'))
);

create table if not exists sandbox.one_time_codes (
  code text not null,
  kind text not null,
  value text not null,
  issued_at timestamptz not null,
  used_at timestamptz,
  used_by text,
  primary key (kind, code)
);

create table if not exists sandbox.reviews (
  review_number text primary key,
  content text not null,
  status text not null check (status in ('received', 'approved', 'refused'))
);

create table if not exists sandbox.settings (
  only_row boolean primary key default true check (only_row),
  today text,
  face_result text not null check (face_result in ('pass', 'fail', 'wait')),
  faults jsonb not null
);
alter table sandbox.settings add column if not exists time_of_day text;
alter table sandbox.settings add column if not exists time_set_at text;
alter table sandbox.settings add column if not exists review_result text not null default 'wait'
  check (review_result in ('wait', 'approve', 'refuse'));

alter table sandbox.debits add column if not exists ended_at timestamptz;
alter table sandbox.wallet_transfers add column if not exists ended_at timestamptz;
alter table sandbox.submissions add column if not exists taken_at timestamptz;
create table if not exists sandbox.planted_differences (
  planted_no bigint generated always as identity primary key,
  system text not null,
  day text not null,
  kind text not null,
  order_number text
);
`;

/** Creates what is missing and leaves what is there; safe to call at every start. */
export async function createTables(run: Run): Promise<void> {
  await run('select pg_advisory_xact_lock($1)', [START_LOCK]);
  await run(TABLES);
}
