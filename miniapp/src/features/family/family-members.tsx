import type { FamilyView } from '@gongji/shared/contracts';
import { MEMBER_KIND_LABEL } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { Cell, List } from '../../components';
import { go } from '../../platform/navigate';
import { relationText } from '../../text';

interface FamilyMembersProps {
  readonly family: FamilyView;
}

/** Who belongs to the family now; a row opens the member. */
export function FamilyMembers({ family }: FamilyMembersProps): ReactElement {
  const active = family.members.filter((member) => member.status === 'active');
  return (
    <List>
      {active.map((member) => (
        <Cell
          key={member.memberId}
          icon="me"
          title={member.name}
          about={`${relationText(member.relation, member.role)} · ${MEMBER_KIND_LABEL[member.kind]}`}
          onPress={() => go('member', { memberId: member.memberId })}
        />
      ))}
    </List>
  );
}
