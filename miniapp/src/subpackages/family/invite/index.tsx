import type { ReactElement } from 'react';
import { useAskedFamily } from '../../../api';
import { PageShell, WithFamily } from '../../../components';
import { InvitationById } from '../../../features/family/invitation-by-id';
import { InviteNew } from '../../../features/family/invite-new';
import { useParam } from '../../../platform/navigate';
import { INVITE } from '../../../text';

export default function InvitePage(): ReactElement {
  const family = useAskedFamily();
  const invitationId = useParam('invitationId');
  const made = invitationId !== '';
  return (
    <PageShell
      title={made ? INVITE.made : INVITE.title}
      {...(family.data ? { hotlines: family.data.hotlines } : {})}
    >
      <WithFamily family={family}>
        {(found) =>
          made ? (
            <InvitationById familyId={found.familyId} invitationId={invitationId} />
          ) : (
            <InviteNew family={found} />
          )
        }
      </WithFamily>
    </PageShell>
  );
}
