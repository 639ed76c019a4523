import type { InvitationView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { Cell, ErrorState, List, Skeleton, StatusTag } from '../../components';
import { go } from '../../platform/navigate';
import { FAMILY, invitationStatusText, relationText } from '../../text';

/** Older ones are history; they stay in the records. */
const SHOWN = 8;

interface FamilyInvitationsProps {
  readonly familyId: string;
}

function about({ invitedAs, relation, role, code }: InvitationView): string {
  const whom = invitedAs === 'viewer' ? FAMILY.viewOnly : relationText(relation, role);
  return code ? `${whom}\n${FAMILY.codeIs(code)}` : whom;
}

/** What became of each invitation; an open one shows its code again. */
export function FamilyInvitations({ familyId }: FamilyInvitationsProps): ReactElement | null {
  const { data, problem, loading, retry } = useRead('listInvitations', { params: { familyId } });
  if (loading) return <Skeleton shape="rows" />;
  if (!data) return problem ? <ErrorState problem={problem} onRetry={retry} /> : null;
  if (data.invitations.length === 0) return null;
  return (
    <List title={FAMILY.invitations}>
      {data.invitations.slice(0, SHOWN).map((invitation) => {
        const { label, tone } = invitationStatusText(invitation.status);
        const { invitationId } = invitation;
        const open = invitation.status === 'pending';
        return (
          <Cell
            key={invitationId}
            title={invitation.nameHint}
            about={about(invitation)}
            value={<StatusTag text={label} tone={tone} />}
            {...(open ? { onPress: () => go('invite', { familyId, invitationId }) } : {})}
          />
        );
      })}
    </List>
  );
}
