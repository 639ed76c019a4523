import { openDatabase } from './adapters/postgres/database';
import { type Rotated, rotateDataKey, rotateIndexKey } from './adapters/postgres/rotate-keys';
import { readKeys } from './env';
import { vaultOf } from './vault-of';

/**
 * Puts all that is sealed in a database under the keys of today, whether the product runs or not;
 * a line a column, the last one for all.
 */
export async function rotateKeysAt(
  url: string,
  variables: NodeJS.ProcessEnv,
): Promise<{ lines: string[]; done: boolean }> {
  const keys = readKeys(variables);
  const vault = vaultOf(keys);
  const { db } = openDatabase(url, 1);
  try {
    const sealed = await rotateDataKey(db, vault);
    const indexed = keys.OTHER_INDEX_KEYS.length > 0 ? await rotateIndexKey(db, vault) : [];
    return told([...sealed, ...indexed]);
  } finally {
    await db.destroy();
  }
}

function told(rotated: readonly Rotated[]): { lines: string[]; done: boolean } {
  const sum = (of: 'changed' | 'left') => rotated.reduce((total, each) => total + each[of], 0);
  const left = sum('left');
  const lines = rotated.map(
    ({ table, column, changed, left: rest }) => `${table}.${column}  ${changed}  left ${rest}`,
  );
  const all = `Keys: ${sum('changed')} values under the keys of today, ${left} left under others`;
  return { lines: [...lines, all], done: left === 0 };
}
