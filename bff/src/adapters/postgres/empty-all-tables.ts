import { sql } from 'kysely';
import type { Db } from './database';

/** Empties every table of ours and the job queue; the schema and its version stay. */
export async function emptyAllTables(db: Db): Promise<void> {
  await sql`
    do $$
    declare
      tables text;
    begin
      select string_agg(format('%I', tablename), ', ') into tables
      from pg_tables where schemaname = 'public' and tablename not like 'kysely_%';
      if tables is not null then
        execute 'truncate ' || tables || ' cascade';
      end if;
      if to_regclass('graphile_worker._private_jobs') is not null then
        delete from graphile_worker._private_jobs;
      end if;
    end $$`.execute(db);
}
