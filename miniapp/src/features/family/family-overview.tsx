import type { FamilyView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { FamilyActions } from './family-actions';
import { FamilyHead } from './family-head';
import { FamilyInvitations } from './family-invitations';
import { FamilyMembers } from './family-members';

interface FamilyOverviewProps {
  readonly family: FamilyView;
}

/** One family as this person may see it. */
export function FamilyOverview({ family }: FamilyOverviewProps): ReactElement {
  const { familyId, iAmOrganizer, members } = family;
  const { data } = useRead('listBindings', { params: { familyId } });
  const all = data ? [...data.bindings, ...data.over] : [];
  const employee = members.some((member) => member.me && member.enrolment?.scheme === 'employee');
  const pays = data?.bindings.some((binding) => binding.mine) ?? false;
  const payer = iAmOrganizer || pays || employee;
  return (
    <>
      <FamilyHead family={family} showPot={iAmOrganizer || pays} />
      <FamilyMembers family={family} bindings={all} />
      {iAmOrganizer ? <FamilyInvitations familyId={familyId} /> : null}
      <FamilyActions family={family} payer={payer} />
    </>
  );
}
