import { readInvitation } from '../../adapters/postgres/invitations';
import { runCommand } from '../command';
import type { UseCase } from '../context';
import { endOpenInvitation, requireOpen } from '../invitation-proof';
import { viewInvitation } from '../invitation-view';
import { lockOwnFamily } from '../organizer';
import { found, ProblemError } from '../problem-error';

/** Takes an open invitation back: its link and digits are worthless from now on. */
export const withdrawInvitation: UseCase<'withdrawInvitation'> = (services, call) =>
  runCommand(services, call, 'withdrawInvitation', {
    prepare: async () => null,
    write: async (tx) => {
      const { familyId, invitationId } = call.params;
      await lockOwnFamily(tx, familyId, call.actor.personId);
      const row = found(await readInvitation(tx, invitationId));
      if (row.familyId !== familyId) throw new ProblemError('not-found');
      requireOpen(services, row);
      const endedAt = await endOpenInvitation(services, tx, invitationId, 'withdrawn');
      return viewInvitation(services, { ...row, status: 'withdrawn', endedAt });
    },
  });
