import { sql } from 'kysely';
import type { Db } from './database';

/**
 * Empties every table of ours and the job queue; the schema and its version stay. For this one
 * transaction the product acts as the owner of its tables, and the triggers that keep the ledger
 * append-only stand aside.
 */
export async function emptyAllTables(db: Db): Promise<void> {
  await sql`
    do $$
    declare
      ours text[];
      each_table text;
    begin
      set local role none;
      select array_agg(format('%I', tablename)) into ours
        from pg_tables where schemaname = 'public' and tablename not like 'kysely_%';
      foreach each_table in array ours loop
        execute 'alter table ' || each_table || ' disable trigger user';
      end loop;
      execute 'truncate ' || array_to_string(ours, ', ') || ' cascade';
      foreach each_table in array ours loop
        execute 'alter table ' || each_table || ' enable trigger user';
      end loop;
      if to_regclass('graphile_worker._private_jobs') is not null then
        delete from graphile_worker._private_jobs;
      end if;
    end $$`.execute(db);
}
