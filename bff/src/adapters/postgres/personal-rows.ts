import { sql } from 'kysely';
import type { Db } from './database';
import type { PersonalRows } from './personal-tables';

/** Told at once, of each kind: a bound for who did the same thousands of times. */
const MOST_ROWS = 2_000;

interface ToldRows {
  readonly rows: Record<string, unknown>[];
  /** There are older ones that are not told. */
  readonly more: boolean;
}

/** What is kept of a person in one place, newest first, as it is read. */
export async function listPersonalRows(
  db: Db,
  { table, named, shown, newestBy }: PersonalRows,
  personId: string,
): Promise<ToldRows> {
  const columns = sql.join(shown.map(sql.raw), sql`${personId}::uuid`);
  const theirs = named.map((column) => sql`${sql.ref(column)} = ${personId}::uuid`);
  const { rows } = await sql<Record<string, unknown>>`
    select ${columns} from ${sql.raw(table)} where ${sql.join(theirs, sql` or `)}
    order by ${sql.ref(newestBy)} desc limit ${MOST_ROWS + 1}`.execute(db);
  return { rows: rows.slice(0, MOST_ROWS), more: rows.length > MOST_ROWS };
}
