import { pingDatabase } from '../../adapters/postgres/database';
import type { Services } from '../context';

/** True where the database answers. */
export async function checkReadiness(services: Services): Promise<boolean> {
  try {
    await pingDatabase(services.db);
    return true;
  } catch (error) {
    services.log.warn({ err: error }, 'the database does not answer');
    return false;
  }
}
