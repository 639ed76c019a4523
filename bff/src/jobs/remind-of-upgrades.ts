import { listLongTemporary } from '../adapters/postgres/temporary-members';
import type { Services } from '../use-cases/context';
import { tellPeople } from '../use-cases/tell-people';

/** So long may a relative be a temporary member before their organizer is reminded. */
const AFTER_MS = 30 * 86_400_000;
const AT_ONCE = 100;

/**
 * Reminds organizers, once a member, that a temporary member may be made a full one; and the member
 * too, who may sign in and go alone. Returns how many members that were.
 */
export async function remindOfUpgrades(services: Services): Promise<number> {
  const before = new Date(services.clock.now() - AFTER_MS).toISOString();
  const due = await listLongTemporary(services.db, before, AT_ONCE);
  for (const { memberId, personId, organizerId } of due) {
    await services.db.transaction().execute((tx) =>
      tellPeople(services, tx, {
        kind: 'upgrade-due',
        personIds: [organizerId, personId],
        subjectId: memberId,
        aboutPersonId: personId,
      }),
    );
  }
  return due.length;
}
