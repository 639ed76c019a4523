import { openDatabase } from '@gongji/bff/src/adapters/postgres/database';
import { rowsOf } from './rows-of';

const DEADLINE_MS = 1_000;

/**
 * Writes while the standby that a commit waits for never comes. PostgreSQL gives up waiting and
 * tells it as done; where we do too, that is what is wrong.
 */
export async function commitWithoutStandby(url: string): Promise<string[]> {
  await rowsOf(url, `alter system set synchronous_standby_names = 'nobody'`);
  await rowsOf(url, 'select pg_reload_conf()');
  const { db, pool } = openDatabase(url, 1, { deadlineMs: DEADLINE_MS });
  try {
    await pool.query('create table written_alone (at int)');
    return ['a commit that no standby has was told as done'];
  } catch {
    return [];
  } finally {
    await db.destroy();
    await rowsOf(url, 'alter system reset synchronous_standby_names');
    await rowsOf(url, 'select pg_reload_conf()');
  }
}
