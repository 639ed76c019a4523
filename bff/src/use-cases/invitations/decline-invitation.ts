import { endInvitation } from '../../adapters/postgres/invitations';
import { runCommand } from '../command';
import type { UseCase } from '../context';
import { openInvitation } from '../invitation-proof';
import { ProblemError } from '../problem-error';
import { now } from '../time';

/** Says no, once and for all: the inviter would have to ask anew. */
export const declineInvitation: UseCase<'declineInvitation'> = (services, call) =>
  runCommand(services, call, 'declineInvitation', {
    prepare: async () => null,
    write: async (tx) => {
      const { invitationId } = call.params;
      await openInvitation(services, tx, call.body.proof, invitationId);
      const ended = await endInvitation(tx, invitationId, 'declined', now(services));
      if (!ended) throw new ProblemError('invitation-over');
      return { invitationId, status: 'declined' };
    },
  });
