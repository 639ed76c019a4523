import { lockFamily } from '../../adapters/postgres/families';
import { endOpenOffer } from '../../adapters/postgres/organizer-offers';
import { runCommand } from '../command';
import type { UseCase } from '../context';
import { requireWaitingOffer } from '../offer-view';
import { found } from '../problem-error';
import { now } from '../time';

/** Takes the question back while nobody has answered. */
export const withdrawOrganizerOffer: UseCase<'withdrawOrganizerOffer'> = (services, call) =>
  runCommand(services, call, 'withdrawOrganizerOffer', {
    prepare: async () => undefined,
    write: async (tx) => {
      const { familyId, offerId } = call.params;
      const family = found(await lockFamily(tx, familyId));
      const { personId } = call.actor;
      const asked = { offerId, side: 'fromId', personId } as const;
      await requireWaitingOffer(services, tx, family, asked);
      await endOpenOffer(tx, familyId, { status: 'withdrawn', answeredAt: now(services) });
      return { offerId };
    },
  });
