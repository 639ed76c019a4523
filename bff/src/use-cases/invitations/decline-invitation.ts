import { runCommand } from '../command';
import type { UseCase } from '../context';
import { endOpenInvitation, openInvitation } from '../invitation-proof';
import { tellPeople } from '../tell-people';

/** Says no, once and for all: the inviter would have to ask anew. */
export const declineInvitation: UseCase<'declineInvitation'> = (services, call) =>
  runCommand(services, call, 'declineInvitation', {
    prepare: async () => null,
    write: async (tx) => {
      const { invitationId } = call.params;
      const { inviterId } = await openInvitation(services, tx, call.body.proof, invitationId);
      await endOpenInvitation(services, tx, invitationId, 'declined');
      // Who said no is not told: whoever held the link may have been anybody.
      await tellPeople(services, tx, {
        kind: 'invitation-declined',
        personIds: [inviterId],
        subjectId: invitationId,
        aboutPersonId: null,
      });
      return { invitationId, status: 'declined' };
    },
  });
