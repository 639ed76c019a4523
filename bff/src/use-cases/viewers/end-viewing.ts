import { lockFamily } from '../../adapters/postgres/families';
import { endViewer, listViewers } from '../../adapters/postgres/viewers';
import { runCommand } from '../command';
import type { UseCase } from '../context';
import { keepEvent } from '../family-event';
import { found, ProblemError } from '../problem-error';
import { now } from '../time';

/** The organizer takes the view away, or the viewer looks away; to others it is not there. */
export const endViewing: UseCase<'endViewing'> = (services, call) =>
  runCommand(services, call, 'endViewing', {
    prepare: async () => undefined,
    write: async (tx) => {
      const { familyId, viewerId } = call.params;
      const actorId = call.actor.personId;
      const family = found(await lockFamily(tx, familyId));
      const viewers = await listViewers(tx, familyId);
      const { personId } = found(viewers.find((viewer) => viewer.viewerId === viewerId));
      if (![family.organizerId, personId].includes(actorId)) throw new ProblemError('not-found');
      await endViewer(tx, { familyId, personId }, now(services));
      const who = { familyId, actorId, personId, decision: null };
      await keepEvent(services, tx, { ...who, kind: 'viewer-left' });
      return { viewerId };
    },
  });
