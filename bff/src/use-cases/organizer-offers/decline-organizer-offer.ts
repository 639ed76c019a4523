import { lockFamily } from '../../adapters/postgres/families';
import { endOpenOffer } from '../../adapters/postgres/organizer-offers';
import { runCommand } from '../command';
import type { UseCase } from '../context';
import { requireWaitingOffer } from '../offer-view';
import { found } from '../problem-error';
import { tellPeople } from '../tell-people';
import { now } from '../time';

/** Says no: nothing changes, and who asked is told. */
export const declineOrganizerOffer: UseCase<'declineOrganizerOffer'> = (services, call) =>
  runCommand(services, call, 'declineOrganizerOffer', {
    prepare: async () => undefined,
    write: async (tx) => {
      const { familyId, offerId } = call.params;
      const family = found(await lockFamily(tx, familyId));
      const { personId } = call.actor;
      const asked = { offerId, side: 'toId', personId } as const;
      const { fromId } = await requireWaitingOffer(services, tx, family, asked);
      await endOpenOffer(tx, familyId, { status: 'declined', answeredAt: now(services) });
      await tellPeople(services, tx, {
        kind: 'organizer-declined',
        personIds: [fromId],
        subjectId: offerId,
        aboutPersonId: personId,
      });
      return { offerId };
    },
  });
