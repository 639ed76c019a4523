/**
 * What the simulation adds beside the product's tables: the server's time as it is played, and the
 * worker's side of the job queue, which the role of the product may not touch. A function of the
 * name of one of PostgreSQL's own is found first, because the path of the session says so.
 */
export const SIM_PATH = 'public, sim, pg_catalog';

const JOBS = 'graphile_worker._private_jobs';
const AS_OWNER = `security definer set search_path = ${SIM_PATH}`;

export const SIM_SCHEMA = `
  create schema sim;
  grant usage on schema sim to public;
  create function sim.now() returns timestamptz language sql stable
    as $$ select current_setting('sim.now')::timestamptz $$;
  create function sim.clock_timestamp() returns timestamptz language sql stable
    as $$ select current_setting('sim.now')::timestamptz $$;
  alter function queue_order_job(text, text, bigint, text) set search_path = ${SIM_PATH};

  -- A job is taken at least once, and stays locked where its taker dies. Where there is none yet,
  -- when there will be.
  create function sim.take_job(taker text, now_ms float8,
      out id bigint, out "orderId" text, out "nextMs" float8)
    language plpgsql ${AS_OWNER} as $$
      begin
        update ${JOBS} as job
          set attempts = attempts + 1, locked_by = taker,
            locked_at = to_timestamp(now_ms / 1000)
          where job.id = (select waiting.id from ${JOBS} as waiting
            where is_available and run_at <= to_timestamp(now_ms / 1000)
            order by priority, run_at, waiting.id limit 1 for update skip locked)
          returning job.id, payload->>'orderId' into id, "orderId";
        if id is null then
          select extract(epoch from min(run_at)) * 1000 into "nextMs"
            from ${JOBS} where is_available;
        end if;
      end $$;
  create function sim.end_job(ended bigint, taker text) returns void language sql ${AS_OWNER}
    as $$ delete from ${JOBS} where id = ended and locked_by = taker $$;
  -- Later by e to the number of tries, in seconds, as the library has it.
  create function sim.fail_job(failed bigint, taker text, now_ms float8) returns void
    language sql ${AS_OWNER}
    as $$ update ${JOBS}
      set run_at = greatest(to_timestamp(now_ms / 1000), run_at)
        + exp(least(attempts, 10)) * interval '1 second',
        locked_by = null, locked_at = null
      where id = failed and locked_by = taker $$;

  -- An order that is made at a moment at which its payer may not pay for that person.
  create table sim.wrong (what text not null);
  create function sim.note_order() returns trigger language plpgsql ${AS_OWNER} as $$
    begin
      if new.kind in ('premium', 'premium-refund') and not exists (
        select from bindings where payer_id = new.payer_id and member_id = new.member_id
          and status = 'active' and ended_on is null)
      then
        insert into sim.wrong values (new.number || ' is of nobody its payer may pay for');
      end if;
      return null;
    end $$;
  create trigger sim_note_order after insert on orders
    for each row execute function sim.note_order();

  -- Rows without an order come as they lie: nothing may tidy them up while a seed is played.
  do $$
  declare each_table regclass;
  begin
    for each_table in select oid from pg_class where relkind = 'r'
        and relnamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace) loop
      execute format('alter table %s set (autovacuum_enabled = false)', each_table);
    end loop;
  end $$`;

/** Statements that ask for the time, by themselves or in a function that they call. */
export const ASKS_THE_TIME = /\b(now|clock_timestamp)\(\)|\bqueue_order_job\(/;

/** Statements after whose commit there may be a job that was not there before. */
export const ADDS_A_JOB = /\bqueue_order_job\(|\bsim\.fail_job\(/;
