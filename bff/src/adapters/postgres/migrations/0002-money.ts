import { type Kysely, type Migration, sql } from 'kysely';

const APPEND_ONLY = ['order_events', 'ledger_transactions', 'ledger_postings'];

const ORDERS = [
  sql`create table payments (
    payment_id uuid primary key,
    family_id uuid not null references families,
    payer_id uuid not null references people,
    cover_year integer not null,
    total_fen bigint not null check (total_fen > 0),
    created_at timestamptz not null
  )`,
  // asked_at: when the outside system of the present state was first asked to act. Written before
  // the call, so that whoever comes after a crash queries before asking again.
  // debited_at: when we learnt that the core has the money, by the database's own clock.
  sql`create table orders (
    order_id uuid primary key,
    number text not null unique,
    kind text not null check (kind in ('premium', 'pot-transfer')),
    family_id uuid not null references families,
    payment_id uuid references payments,
    payer_id uuid not null references people,
    member_id uuid,
    member_person_id uuid,
    cover_year integer,
    area_code text not null check (area_code ~ '^[0-9]{6}$'),
    source text not null check (source in ('personal-account', 'pot')),
    amount_fen bigint not null check (amount_fen > 0),
    state text not null
      check (state in ('held', 'debited', 'submitted', 'confirmed', 'reversing', 'failed')),
    decision jsonb not null,
    cover_from date,
    failure text,
    asked_at timestamptz,
    asked_times integer not null default 0 check (asked_times >= 0),
    debited_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    foreign key (member_id, member_person_id) references members (member_id, person_id),
    check (num_nonnulls(payment_id, member_id, member_person_id, cover_year)
      = case kind when 'premium' then 4 else 0 end),
    check (kind = 'premium' or source = 'personal-account')
  )`,
  sql`create unique index orders_one_live_premium on orders (member_person_id, cover_year)
    where kind = 'premium' and state <> 'failed'`,
  sql`create index orders_of_payment on orders (payment_id)`,
  sql`create index orders_of_payer on orders (payer_id, created_at, order_id)`,
  sql`create index orders_of_person_paid_for on orders (member_person_id, created_at, order_id)`,
  sql`create index orders_of_family on orders (family_id, created_at, order_id)`,
  sql`create index orders_on_their_way on orders (order_id)
    where state not in ('confirmed', 'failed')`,
  sql`create table order_events (
    order_id uuid not null references orders,
    seq integer not null check (seq > 0),
    event text not null,
    state text not null,
    at timestamptz not null,
    primary key (order_id, seq)
  )`,
];

const LEDGER = [
  // Only pots and holds keep a running balance: they have a floor. The others have none to keep,
  // and so no row that every payment of an area would have to wait for.
  sql`create table ledger_accounts (
    account_id bigint generated always as identity primary key,
    code text not null unique,
    kind text not null check (kind in ('personal', 'pot', 'hold', 'collector')),
    balance_fen bigint constraint ledger_balance_not_negative check (balance_fen >= 0),
    check ((kind in ('pot', 'hold')) = (balance_fen is not null))
  )`,
  sql`create table ledger_transactions (
    transaction_id uuid primary key,
    order_id uuid not null references orders,
    event text not null,
    at timestamptz not null,
    unique (order_id, event)
  )`,
  sql`create table ledger_postings (
    transaction_id uuid not null references ledger_transactions,
    seq integer not null check (seq > 0),
    account_id bigint not null references ledger_accounts,
    amount_fen bigint not null check (amount_fen <> 0),
    primary key (transaction_id, seq)
  )`,
  sql`create index ledger_postings_of_account on ledger_postings (account_id)`,
];

const GUARDS = [
  sql`create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only: % is refused', tg_table_name, tg_op
        using errcode = 'restrict_violation';
    end $$`,
  sql`create function move_ledger_balance() returns trigger language plpgsql as $$
    begin
      update ledger_accounts set balance_fen = balance_fen + new.amount_fen
        where account_id = new.account_id and balance_fen is not null;
      return null;
    end $$`,
  sql`create trigger ledger_postings_move_balance after insert on ledger_postings
    for each row execute function move_ledger_balance()`,
  sql`create function check_ledger_balanced() returns trigger language plpgsql as $$
    declare
      posted integer;
      total bigint;
    begin
      select count(*), coalesce(sum(amount_fen), 0) into posted, total
        from ledger_postings where transaction_id = new.transaction_id;
      if posted < 2 or total <> 0 then
        raise exception 'ledger transaction %: % postings sum to %',
          new.transaction_id, posted, total using errcode = 'check_violation';
      end if;
      return null;
    end $$`,
  sql`create constraint trigger ledger_transactions_balanced after insert on ledger_transactions
    deferrable initially deferred for each row execute function check_ledger_balanced()`,
  sql`create constraint trigger ledger_postings_balanced after insert on ledger_postings
    deferrable initially deferred for each row execute function check_ledger_balanced()`,
  ...APPEND_ONLY.map(
    (table) => sql`create trigger ${sql.raw(table)}_append_only
      before update or delete or truncate on ${sql.table(table)}
      for each statement execute function refuse_change()`,
  ),
];

const RECORDS = [
  sql`create view records as
    select order_id as record_id, kind, created_at as occurred_at, family_id, payer_id,
      member_person_id as person_id, amount_fen, state, cover_year
      from orders
    union all
    select event_id, kind, occurred_at, family_id, null::uuid, person_id, null::bigint,
      null::text, null::integer
      from family_events`,
];

/** Payments, orders with their history, and the ledger: a bug meets the database as second wall. */
export const money: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...ORDERS, ...LEDGER, ...GUARDS, ...RECORDS]) {
      await statement.execute(db);
    }
  },
};
