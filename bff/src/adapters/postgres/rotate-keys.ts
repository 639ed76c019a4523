import type { IdNumberVault } from '../../ports/id-number-vault';
import type { Db } from './database';
import {
  BLIND_INDEXES,
  type BlindIndex,
  beginningOf,
  SEALED_COLUMNS,
  type SealedColumn,
} from './sealed-columns';
import {
  countOtherwiseSealed,
  listSealedValues,
  replaceSealedValues,
  type SealedValue,
} from './sealed-rows';

/** Small, so that whoever wants to change one of these rows waits for milliseconds. */
const PAGE = 500;
/** No text begins so: all of a column is asked for. */
const EVERYTHING = ' ';

export interface Rotated {
  readonly table: string;
  readonly column: string;
  readonly changed: number;
  /** Rows that still are not under the key of today. */
  readonly left: number;
}

/**
 * Seals every sealed value anew with the key of today, page by page, while the product is at work:
 * a row that somebody changes meanwhile keeps what they wrote. Processes that do not know the new
 * key yet go on writing under the old one; their rows are counted as left.
 */
export async function rotateDataKey(db: Db, vault: IdNumberVault): Promise<Rotated[]> {
  const rotated: Rotated[] = [];
  for (const column of SEALED_COLUMNS) {
    const beginning = beginningOf(column, vault.mark);
    const changed = await eachPage(db, column, beginning, async (page) => {
      const values = page.map((row) => sealedAnew(vault, column, row));
      return replaceSealedValues(db, column, page, values);
    });
    const left = await countOtherwiseSealed(db, column, beginning);
    rotated.push({ table: column.table, column: column.column, changed, left });
  }
  return rotated;
}

/** Computes every blind index anew from what it is the index of; one that is right stays. */
export async function rotateIndexKey(db: Db, vault: IdNumberVault): Promise<Rotated[]> {
  const rotated: Rotated[] = [];
  for (const index of BLIND_INDEXES) {
    const changed = await eachPage(db, index.of, EVERYTHING, (page) =>
      indexAnew(db, vault, index, page),
    );
    rotated.push({ table: index.of.table, column: index.column, changed, left: 0 });
  }
  return rotated;
}

function sealedAnew(vault: IdNumberVault, column: SealedColumn, { key, stored }: SealedValue) {
  const prefix = beginningOf(column, '');
  const context = column.contextOf(key);
  return prefix + vault.encrypt(vault.decrypt(stored.slice(prefix.length), context), context);
}

function indexAnew(db: Db, vault: IdNumberVault, index: BlindIndex, page: readonly SealedValue[]) {
  const { of, column, textOf } = index;
  const before: SealedValue[] = [];
  const today: string[] = [];
  for (const { key, stored } of page) {
    const [now = '', ...others] = vault.blindIndexes(
      textOf(vault.decrypt(stored, of.contextOf(key))),
    );
    for (const other of others) {
      before.push({ key, stored: other });
      today.push(now);
    }
  }
  return replaceSealedValues(db, { ...of, column }, before, today);
}

async function eachPage(
  db: Db,
  column: SealedColumn,
  not: string,
  change: (page: readonly SealedValue[]) => Promise<number>,
): Promise<number> {
  let changed = 0;
  for (let after: readonly string[] | null = null; ; ) {
    const page: SealedValue[] = await listSealedValues(db, column, { not, after, limit: PAGE });
    changed += await change(page);
    if (page.length < PAGE) return changed;
    after = page.at(-1)?.key ?? null;
  }
}
