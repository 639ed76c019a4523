import type { InvitationView } from '@gongji/shared/contracts';
import type { InvitationRow } from '../adapters/postgres/invitations';
import type { Services } from './context';
import { statusOf } from './invitation-proof';

/** Under which the secrets of an invitation are sealed. */
export function sealContext(invitationId: string): string {
  return `invitation:${invitationId}`;
}

/** As its inviter sees it: while it is open, with the link's token and the digits. */
export function viewInvitation(services: Services, row: InvitationRow): InvitationView {
  const { invitationId, invitedAs, relation, role, nameHint, createdAt, expiresAt } = row;
  const status = statusOf(services, row);
  // Empty: let go, although the day that is played may have been set back since.
  const open = (sealed: string): string | null =>
    status === 'pending' && sealed !== ''
      ? services.vault.decrypt(sealed, sealContext(invitationId))
      : null;
  return {
    invitationId,
    invitedAs,
    relation,
    role,
    nameHint,
    status,
    createdAt,
    expiresAt,
    code: open(row.codeSealed),
    token: open(row.tokenSealed),
  };
}
