import { type Kysely, type Migration, sql } from 'kysely';

const BALANCES = [
  // Once a statement, and only for accounts that keep a balance.
  sql`create or replace function move_ledger_balance() returns trigger
    language plpgsql security definer set search_path from current as $$
    begin
      update ledger_accounts account set balance_fen = account.balance_fen + moved.amount_fen
        from (select account_id, sum(amount_fen)::bigint as amount_fen from posted
          group by account_id order by account_id) moved
        where account.account_id = moved.account_id and account.balance_fen is not null;
      return null;
    end $$`,
  sql`drop trigger ledger_postings_move_balance on ledger_postings`,
  sql`create trigger ledger_postings_move_balance after insert on ledger_postings
    referencing new table as posted for each statement execute function move_ledger_balance()`,
  sql`create or replace function refuse_sealed_posting() returns trigger
    language plpgsql security definer set search_path from current as $$
    declare
      sealed uuid;
    begin
      select transaction_id into sealed
        from ledger_seals where transaction_id in (select transaction_id from posted) limit 1;
      if found then
        raise exception 'ledger transaction % is sealed', sealed
          using errcode = 'restrict_violation';
      end if;
      return null;
    end $$`,
  sql`drop trigger ledger_postings_unsealed on ledger_postings`,
  sql`create trigger ledger_postings_unsealed after insert on ledger_postings
    referencing new table as posted for each statement execute function refuse_sealed_posting()`,
];

// The queue's own way does five statements for a job and tells the workers by NOTIFY, and a
// transaction that does that holds a lock of the whole server until its commit is on the disk: no
// two payments could commit at once. The first job of an order has nothing to replace, so one
// statement writes it, and who committed tells the workers. For any other the queue's own way is
// taken.
const JOBS = sql`
  create or replace function queue_order_job(task text, order_id text, delay_ms bigint, key text)
    returns void language plpgsql security definer set search_path from current as $$
    declare
      due timestamptz := now() + delay_ms * interval '1 millisecond';
    begin
      insert into graphile_worker._private_jobs (task_id, payload, run_at, key)
        select id, json_build_object('orderId', queue_order_job.order_id), due, queue_order_job.key
          from graphile_worker._private_tasks where identifier = task
        on conflict do nothing;
      if not found then
        perform graphile_worker.add_job(task, run_at := due, job_key := queue_order_job.key,
          payload := json_build_object('orderId', queue_order_job.order_id));
      end if;
    end $$`;

/** What every payment writes is written with less work, and payments commit at the same time. */
export const lighterPostings: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...BALANCES, JOBS]) await statement.execute(db);
  },
};
