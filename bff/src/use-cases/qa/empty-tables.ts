import { emptyAllTables } from '../../adapters/postgres/empty-all-tables';
import type { Services } from '../context';

/** Forgets everybody and everything; reachable only through the QA door of a sandbox. */
export async function emptyTables(services: Services): Promise<void> {
  await emptyAllTables(services.db);
}
