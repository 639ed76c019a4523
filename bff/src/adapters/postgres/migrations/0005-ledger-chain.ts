import { type Kysely, type Migration, sql } from 'kysely';

/** Written once and for ever: the product itself may add to these and do nothing else. */
const ADD_ONLY = ['ledger_transactions', 'ledger_postings', 'order_events'];

const SEALS = [
  // One row a ledger transaction, in one of sixteen chains: its hash covers what was posted and the
  // hash before it in its lane.
  sql`create table ledger_seals (
    lane smallint not null check (lane between 0 and 15),
    position bigint not null check (position > 0),
    transaction_id uuid not null unique references ledger_transactions,
    hash bytea not null check (length(hash) = 32),
    primary key (lane, position)
  )`,
  // Where a chain ended at some moment: a chain that was cut shorter since does not reach it.
  sql`create table ledger_anchors (
    anchored_at timestamptz not null,
    lane smallint not null,
    position bigint not null,
    hash bytea not null,
    primary key (anchored_at, lane)
  )`,
  // A database transaction takes whichever lane is free and keeps it until it commits, so writers
  // wait for each other only where more than sixteen commit at once, and never in a circle.
  sql`create function take_ledger_lane() returns integer language plpgsql as $$
    declare
      taken integer := nullif(current_setting('gongji.ledger_lane', true), '');
    begin
      if taken is not null then
        return taken;
      end if;
      for each_try in 0..15 loop
        taken := (pg_backend_pid() + each_try) % 16;
        if pg_try_advisory_xact_lock(20040, taken) then
          perform set_config('gongji.ledger_lane', taken::text, true);
          return taken;
        end if;
      end loop;
      perform pg_advisory_xact_lock(20040, taken);
      perform set_config('gongji.ledger_lane', taken::text, true);
      return taken;
    end $$`,
  // The text that is hashed is written once more in shared/src/ledger/seal-text.ts, which verifies.
  sql`create function seal_ledger_transaction() returns trigger
    language plpgsql security definer set search_path from current as $$
    declare
      posted integer;
      total bigint;
      lines text;
      own_lane integer;
      last_position bigint;
      last_hash bytea;
    begin
      select count(*), coalesce(sum(posting.amount_fen), 0), string_agg(
          posting.seq || ' ' || account.code || ' ' || posting.amount_fen, e'\n' order by posting.seq)
        into posted, total, lines
        from ledger_postings posting join ledger_accounts account using (account_id)
        where posting.transaction_id = new.transaction_id;
      if posted < 2 or total <> 0 then
        raise exception 'ledger transaction %: % postings sum to %',
          new.transaction_id, posted, total using errcode = 'check_violation';
      end if;
      own_lane := take_ledger_lane();
      select position, hash into last_position, last_hash
        from ledger_seals where lane = own_lane order by position desc limit 1;
      last_position := coalesce(last_position, 0);
      insert into ledger_seals (lane, position, transaction_id, hash) values (
        own_lane, last_position + 1, new.transaction_id, sha256(convert_to(concat_ws(e'\n',
          coalesce(encode(last_hash, 'hex'), ''), own_lane, last_position + 1,
          new.transaction_id, new.order_id, new.event,
          (extract(epoch from new.at) * 1000000)::bigint, lines), 'UTF8')));
      return null;
    end $$`,
  // At commit, when all its postings are there: counted, summed and sealed in one look.
  sql`drop trigger ledger_transactions_balanced on ledger_transactions`,
  sql`drop trigger ledger_postings_balanced on ledger_postings`,
  sql`drop function check_ledger_balanced()`,
  sql`create constraint trigger ledger_transactions_sealed after insert on ledger_transactions
    deferrable initially deferred for each row execute function seal_ledger_transaction()`,
  sql`create function refuse_sealed_posting() returns trigger
    language plpgsql security definer set search_path from current as $$
    begin
      if exists (select from ledger_seals where transaction_id = new.transaction_id) then
        raise exception 'ledger transaction % is sealed', new.transaction_id
          using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`,
  sql`create trigger ledger_postings_unsealed before insert on ledger_postings
    for each row execute function refuse_sealed_posting()`,
  ...['ledger_seals', 'ledger_anchors'].map(
    (table) => sql`create trigger ${sql.raw(table)}_append_only
      before update or delete or truncate on ${sql.table(table)}
      for each statement execute function refuse_change()`,
  ),
];

const ACCOUNTS = [
  // Which kinds there are is said in shared/src/ledger; a new one needs no change here.
  sql`alter table ledger_accounts drop constraint ledger_accounts_kind_known`,
  sql`alter table ledger_accounts add constraint ledger_accounts_kind_known
    check (kind ~ '^[a-z]+$' and starts_with(code, kind || ':'))`,
  // A balance moves with a posting and never by itself; what an account is never changes.
  sql`create function guard_ledger_account() returns trigger language plpgsql as $$
    begin
      if pg_trigger_depth() < 2 or (new.account_id, new.code, new.kind)
          is distinct from (old.account_id, old.code, old.kind) then
        raise exception 'ledger_accounts changes by postings alone'
          using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`,
  sql`create trigger ledger_accounts_guarded before update on ledger_accounts
    for each row execute function guard_ledger_account()`,
  sql`create trigger ledger_accounts_kept before delete or truncate on ledger_accounts
    for each statement execute function refuse_change()`,
  sql`alter function move_ledger_balance() security definer set search_path from current`,
];

/** Entries that were posted before there were chains come into one, in the order of their time. */
const SEAL_WHAT_STANDS = sql`
  do $$
  declare
    entry ledger_transactions;
    reached bigint := 0;
    last_hash bytea;
  begin
    for entry in select * from ledger_transactions order by at, transaction_id loop
      reached := reached + 1;
      select sha256(convert_to(concat_ws(e'\n', coalesce(encode(last_hash, 'hex'), ''), 0, reached,
          entry.transaction_id, entry.order_id, entry.event,
          (extract(epoch from entry.at) * 1000000)::bigint, string_agg(
            posting.seq || ' ' || account.code || ' ' || posting.amount_fen,
            e'\n' order by posting.seq)), 'UTF8'))
        into last_hash
        from ledger_postings posting join ledger_accounts account using (account_id)
        where posting.transaction_id = entry.transaction_id;
      insert into ledger_seals values (0, reached, entry.transaction_id, last_hash);
    end loop;
  end $$`;

// The job queue hides its tables from everybody but the role that made them.
const QUEUE = sql`
  create function queue_order_job(task text, order_id text, delay_ms bigint, key text)
    returns void language plpgsql security definer set search_path from current as $$
    begin
      perform graphile_worker.add_job(task, payload := json_build_object('orderId', order_id),
        run_at := now() + delay_ms * interval '1 millisecond', job_key := key);
    end $$`;

/**
 * The role the product works under: it has no right to change or empty what only ever grows.
 * A server that lets us make no roles keeps the triggers as its only guard.
 */
const ROLE = sql`
  do $$
  declare
    each_table text;
  begin
    begin
      create role gongji_product nologin;
    exception
      when duplicate_object or unique_violation then null;
      when insufficient_privilege then return;
    end;
    begin
      if not pg_has_role(current_user, 'gongji_product', 'member') then
        execute format('grant gongji_product to %I', current_user);
      end if;
    exception when unique_violation or insufficient_privilege then null;
    end;
    execute format('grant usage on schema %I to gongji_product', current_schema());
    execute format('grant select, insert, update, delete on all tables in schema %I '
      'to gongji_product', current_schema());
    execute format('alter default privileges in schema %I grant select, insert, update, delete '
      'on tables to gongji_product', current_schema());
    revoke all on kysely_migration, kysely_migration_lock from gongji_product;
    foreach each_table in array array[${sql.join(ADD_ONLY.map((table) => sql.lit(table)))}] loop
      execute format('revoke update, delete, truncate on %I from gongji_product', each_table);
    end loop;
    revoke insert, update, delete on ledger_seals from gongji_product;
    revoke update, delete on ledger_anchors, ledger_accounts from gongji_product;
    -- To lock a row one must be allowed to change a column of it; a trigger keeps this one as it is.
    grant update (kind) on ledger_accounts to gongji_product;
  end $$`;

/** The ledger can be proved: chained by hashes, and closed to the product but for adding. */
export const ledgerChain: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...SEALS, ...ACCOUNTS, SEAL_WHAT_STANDS, QUEUE, ROLE]) {
      await statement.execute(db);
    }
  },
};
