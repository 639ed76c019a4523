import { listInvitationRows } from '../../adapters/postgres/invitations';
import type { UseCase } from '../context';
import { viewInvitation } from '../invitation-view';

/** As many as a screen may ever need; older ones are history. */
const MAX_SHOWN = 50;

/** An inviter's own invitations: nobody else may see whom they asked. */
export const listInvitations: UseCase<'listInvitations'> = async (services, call) => {
  const rows = await listInvitationRows(services.db, call.params.familyId, MAX_SHOWN);
  const mine = rows.filter((row) => row.inviterId === call.actor.personId);
  return { invitations: mine.map((row) => viewInvitation(services, row)) };
};
