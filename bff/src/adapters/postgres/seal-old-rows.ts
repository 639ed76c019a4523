import { sql } from 'kysely';
import type { IdNumberVault } from '../../ports/id-number-vault';
import type { Db } from './database';
import { beginningOf, SEALED_COLUMNS, type SealedColumn } from './sealed-columns';
import { listSealedValues, replaceSealedValues } from './sealed-rows';

const PAGE = 1_000;
/** Every sealed text says first which version of sealing it is of. */
const SEALED = 'v';

/**
 * Seals what versions before the sealing left in plain, once a column: the migration writes down
 * which. Only when all of them are sealed is the database told to refuse plain text in them, and
 * the note struck off; who is interrupted goes on. Nothing else may write meanwhile.
 */
export async function sealOldRows(db: Db, vault: IdNumberVault): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from columns_to_seal`.execute(
    db.withoutPlugins(),
  );
  const columns = rows.map(({ table, column }) => {
    const found = SEALED_COLUMNS.find((each) => each.table === table && each.column === column);
    if (!found) throw new Error(`nobody knows how ${table}.${column} is sealed`);
    return found;
  });
  for (const column of columns) await sealColumn(db, vault, column);
  // The rows as they were lie in the table's file, and in each backup, until it is written anew.
  for (const table of new Set(rows.map((row) => row.table))) {
    await sql`vacuum (full) ${sql.table(table)}`.execute(db);
  }
  for (const column of columns) await endColumn(db, column);
}

async function sealColumn(db: Db, vault: IdNumberVault, column: SealedColumn): Promise<void> {
  const prefix = beginningOf(column, '');
  const not = beginningOf(column, SEALED);
  for (let after: readonly string[] | null = null; ; ) {
    const page = await listSealedValues(db, column, { not, after, limit: PAGE });
    const values = page.map(
      ({ key, stored }) => prefix + vault.encrypt(stored, column.contextOf(key)),
    );
    await replaceSealedValues(db, column, page, values);
    if (page.length < PAGE) return;
    after = page.at(-1)?.key ?? null;
  }
}

async function endColumn(db: Db, column: SealedColumn): Promise<void> {
  const { table, column: name, personal } = column;
  await db.transaction().execute(async (tx) => {
    if (personal !== null) {
      await sql`alter table ${sql.table(table)} add constraint ${sql.raw(`${table}_${name}_sealed`)}
        check (${sql.ref(name)} like ${sql.lit(`${beginningOf(column, SEALED)}%`)})`.execute(tx);
    }
    await sql`delete from columns_to_seal
      where table_name = ${table} and column_name = ${name}`.execute(tx);
  });
}
