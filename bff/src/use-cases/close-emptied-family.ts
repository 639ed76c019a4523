import type { Db } from '../adapters/postgres/database';
import { closeFamily } from '../adapters/postgres/families';
import { withdrawAllInvitations } from '../adapters/postgres/invitations';
import type { Services } from './context';
import { now } from './time';

/** Closes a family that its last member has left. Gives how many open invitations ended with it. */
export async function closeEmptiedFamily(
  services: Services,
  tx: Db,
  familyId: string,
): Promise<number> {
  const at = now(services);
  const withdrawn = await withdrawAllInvitations(tx, familyId, at);
  await closeFamily(tx, familyId, at);
  return withdrawn;
}
