import { sql } from 'kysely';
import type { Db } from './database';

/** Two connections that see the same, whoever writes meanwhile. */
export interface OneMoment {
  readonly one: Db;
  readonly other: Db;
}

/** A view of the database that nobody's writing changes: everything read in it is of one moment. */
export function inOneMoment<T>(db: Db, read: (moment: OneMoment) => Promise<T>): Promise<T> {
  return viewOf(db).execute(async (one) => {
    const exported = await sql<{ id: string }>`select pg_export_snapshot() as id`.execute(one);
    const id = sql.lit(exported.rows[0]?.id ?? '');
    return viewOf(db).execute(async (other) => {
      await sql`set transaction snapshot ${id}`.execute(other);
      return read({ one, other });
    });
  });
}

function viewOf(db: Db) {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
}
