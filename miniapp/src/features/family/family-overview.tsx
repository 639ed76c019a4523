import type { BindingView, FamilyView, InvitationView } from '@gongji/shared/contracts';
import { isAwaited } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { useFollow, usePaying, useRead } from '../../api';
import { FamilyActions } from './family-actions';
import { FamilyHead } from './family-head';
import { FamilyInvitations } from './family-invitations';
import { FamilyMembers } from './family-members';

interface FamilyOverviewProps {
  readonly family: FamilyView;
}

const READ_HERE = ['readFamily', 'listBindings', 'listInvitations'] as const;

/** One family as this person may see it. */
export function FamilyOverview({ family }: FamilyOverviewProps): ReactElement {
  const { familyId, iAmOrganizer } = family;
  const { data } = useRead('listBindings', { params: { familyId } });
  const sent = useRead('listInvitations', { params: { familyId } }, { enabled: iAmOrganizer }).data;
  useFollow(READ_HERE, waitsForOthers(data?.bindings ?? [], sent?.invitations ?? []));
  const all = data ? [...data.bindings, ...data.over] : [];
  const { payer, ownMoney, relativePays } = usePaying(family);
  return (
    <>
      <FamilyHead family={family} showPot={ownMoney} />
      <FamilyMembers family={family} bindings={all} />
      {iAmOrganizer ? <FamilyInvitations familyId={familyId} /> : null}
      <FamilyActions family={family} payer={payer} relativePays={relativePays} />
    </>
  );
}

/** Somebody else is to act: a relative who is invited, a spouse who is asked, an agency. */
function waitsForOthers(
  bindings: readonly BindingView[],
  invitations: readonly InvitationView[],
): boolean {
  const waits = bindings.some(({ standing }) => isAwaited(standing));
  return waits || invitations.some(({ status }) => status === 'pending');
}
