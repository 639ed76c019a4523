import { sql } from 'kysely';

/** Where a page ended: the next one begins right after it, newest first. */
export interface Place {
  /** ISO 8601. */
  readonly at: string;
  readonly id: string;
}

/** True of rows that come after a place in a list that is ordered by these two columns, falling. */
export function isAfterPlace(atColumn: string, idColumn: string, { at, id }: Place) {
  return sql<boolean>`(${sql.ref(atColumn)}, ${sql.ref(idColumn)})
    < (${at}::timestamptz, ${id}::uuid)`;
}
