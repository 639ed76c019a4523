import type { FamilyView, MemberView } from '@gongji/shared/contracts';
import { MEMBER_KIND_LABEL } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { Cell, List, StatusTag, Text } from '../../components';
import { go } from '../../platform/navigate';
import { FAMILY, relationText } from '../../text';

interface FamilyMembersProps {
  readonly family: FamilyView;
}

/** Who belongs to the family now; a row opens the member. */
export function FamilyMembers({ family }: FamilyMembersProps): ReactElement {
  const { familyId, members, iAmOrganizer } = family;
  const active = members.filter((member) => member.status === 'active');
  const organizer = active.find((member) => member.organizer)?.name ?? '';
  const about = (member: MemberView) => {
    if (member.organizer) return FAMILY.organizer;
    const relation = relationText(member.relation, member.role);
    return iAmOrganizer ? relation : FAMILY.ofOrganizer(organizer, relation);
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
          value={
            member.kind === 'temporary' ? (
              <StatusTag text={MEMBER_KIND_LABEL.temporary} tone="wait" />
            ) : undefined
          }
          onPress={() => go('member', { familyId, memberId: member.memberId })}
        />
      ))}
    </List>
  );
}
