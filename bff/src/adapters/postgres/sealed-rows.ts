import { type RawBuilder, sql } from 'kysely';
import type { Db } from './database';
import type { SealedColumn } from './sealed-columns';

/** What a row holds in a sealed column, and the key that names it. */
export interface SealedValue {
  readonly key: readonly string[];
  readonly stored: string;
}

/** A page of what a column holds that does not begin so, in order of the key, after `after`. */
export async function listSealedValues(
  db: Db,
  { table, column, key }: SealedColumn,
  where: { readonly not: string; readonly after: readonly string[] | null; readonly limit: number },
): Promise<SealedValue[]> {
  const keys = sql.join(key.map((each) => sql.ref(each)));
  const last = where.after && sql.join(where.after.map((each) => sql`${each}::uuid`));
  const { rows } = await sql<SealedValue>`
    select array[${keys}]::text[] as key, ${sql.ref(column)} as stored from ${sql.table(table)}
      where ${sql.ref(column)} <> '' and not starts_with(${sql.ref(column)}, ${where.not})
        ${last ? sql`and (${keys}) > (${last})` : sql``}
      order by ${keys} limit ${where.limit}`.execute(db.withoutPlugins());
  return rows;
}

/** Puts other values in the place of those seen; who was faster keeps theirs. Gives how many. */
export async function replaceSealedValues(
  db: Db,
  { table, column, key }: SealedColumn,
  seen: readonly SealedValue[],
  values: readonly string[],
): Promise<number> {
  const parts = key.map((_each, at) => sql`${seen.map((row) => row.key[at])}::uuid[]`);
  const stored = sql`${seen.map((row) => row.stored)}::text[]`;
  const same: RawBuilder<unknown>[] = key.map(
    (each, at) => sql`held.${sql.ref(each)} = given.${sql.ref(`k${at}`)}`,
  );
  const names = key.map((_each, at) => sql.ref(`k${at}`));
  const result = await sql`
    update ${sql.table(table)} as held set ${sql.ref(column)} = given.value
      from unnest(${sql.join([...parts, stored, sql`${values}::text[]`])})
        as given (${sql.join([...names, sql.ref('stored'), sql.ref('value')])})
      where ${sql.join(same, sql` and `)} and held.${sql.ref(column)} = given.stored`.execute(
    db.withoutPlugins(),
  );
  return Number(result.numAffectedRows ?? 0);
}

/** How many rows of the column do not begin so. */
export async function countOtherwiseSealed(
  db: Db,
  { table, column }: SealedColumn,
  beginning: string,
): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from ${sql.table(table)}
      where ${sql.ref(column)} <> '' and not starts_with(${sql.ref(column)}, ${beginning})`.execute(
    db.withoutPlugins(),
  );
  return Number(rows[0]?.count ?? 0);
}
