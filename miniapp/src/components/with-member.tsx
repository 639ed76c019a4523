import type { FamilyView, MemberView } from '@gongji/shared/contracts';
import type { ReactElement, ReactNode } from 'react';
import { go } from '../platform/navigate';
import { MEMBER } from '../text';
import { Button } from './button';
import { EmptyState } from './empty-state';

interface WithMemberProps {
  readonly family: FamilyView;
  readonly memberId: string;
  readonly children: (member: MemberView) => ReactNode;
}

/** One member of a family, or a word on where they went. */
export function WithMember({ family, memberId, children }: WithMemberProps): ReactElement {
  const member = family.members.find((one) => one.memberId === memberId);
  if (member) return <>{children(member)}</>;
  return (
    <EmptyState icon="me" title={MEMBER.gone} about={MEMBER.goneAbout}>
      <Button text={MEMBER.toFamily} onPress={() => go('family')} />
    </EmptyState>
  );
}
