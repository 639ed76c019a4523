import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { EmptyState, ErrorState, Skeleton } from '../../components';
import { INVITE } from '../../text';
import { InvitationMade } from './invitation-made';

interface InvitationByIdProps {
  readonly familyId: string;
  readonly invitationId: string;
}

/** One of my invitations, read again so that a reload shows it as it stands. */
export function InvitationById({ familyId, invitationId }: InvitationByIdProps): ReactElement {
  const { data, problem, retry } = useRead('listInvitations', { params: { familyId } });
  if (!data) {
    return problem ? <ErrorState problem={problem} onRetry={retry} /> : <Skeleton shape="card" />;
  }
  const invitation = data.invitations.find((one) => one.invitationId === invitationId);
  if (!invitation) return <EmptyState icon="info" title={INVITE.over} />;
  return <InvitationMade familyId={familyId} invitation={invitation} />;
}
