import { runCommand } from '../command';
import type { UseCase } from '../context';
import { endOpenInvitation, openInvitation } from '../invitation-proof';

/** Says no, once and for all: the inviter would have to ask anew. */
export const declineInvitation: UseCase<'declineInvitation'> = (services, call) =>
  runCommand(services, call, 'declineInvitation', {
    prepare: async () => null,
    write: async (tx) => {
      const { invitationId } = call.params;
      await openInvitation(services, tx, call.body.proof, invitationId);
      await endOpenInvitation(services, tx, invitationId, 'declined');
      return { invitationId, status: 'declined' };
    },
  });
