import type { BindingView, FamilyView, MemberView } from '@gongji/shared/contracts';
import { MEMBER_KIND_LABEL } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { Cell, List, StandingTag, StatusTag, Text } from '../../components';
import { go } from '../../platform/navigate';
import { FAMILY, relationText } from '../../text';
import { standingOfMember } from './standing-of-member';

interface FamilyMembersProps {
  readonly family: FamilyView;
  /** Those that stand or wait, and those that are over; empty while they are not known. */
  readonly bindings: readonly BindingView[];
}

/** Who belongs to the family now; a row opens the member. */
export function FamilyMembers({ family, bindings }: FamilyMembersProps): ReactElement {
  const { familyId, members, iAmOrganizer } = family;
  const active = members.filter((member) => member.status === 'active');
  const organizer = active.find((member) => member.organizer)?.name ?? '';
  const about = (member: MemberView) => {
    if (member.organizer) return FAMILY.organizer;
    const relation = relationText(member.relation, member.role);
    return iAmOrganizer ? relation : FAMILY.ofOrganizer(organizer, relation);
  };
  const tagOf = (member: MemberView) => {
    const standing = standingOfMember(bindings, member.memberId);
    if (standing) return <StandingTag standing={standing} />;
    if (member.kind !== 'temporary') return undefined;
    return <StatusTag text={MEMBER_KIND_LABEL.temporary} tone="wait" />;
  };
  return (
    <List
      title={FAMILY.members}
      aside={<Text className="soft">{FAMILY.count(active.length)}</Text>}
    >
      {active.map((member) => (
        <Cell
          key={member.memberId}
          icon="me"
          title={member.me ? FAMILY.me(member.name) : member.name}
          about={about(member)}
          value={tagOf(member)}
          onPress={() => go('member', { familyId, memberId: member.memberId })}
        />
      ))}
    </List>
  );
}
