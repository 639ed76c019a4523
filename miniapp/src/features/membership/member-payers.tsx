import type { MemberView } from '@gongji/shared/contracts';
import { type BindingStanding, isAwaited } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { useFollow, useRead } from '../../api';
import { Cell, ErrorState, List, Skeleton, StandingTag, Text } from '../../components';
import { MEMBER } from '../../text';

interface MemberPayersProps {
  readonly familyId: string;
  readonly member: MemberView;
}

const READ_HERE = ['readFamily', 'listBindings'] as const;

/** Whose accounts pay for this member, first to last. */
export function MemberPayers({ familyId, member }: MemberPayersProps): ReactElement {
  const { data, problem, retry } = useRead('listBindings', { params: { familyId } });
  useFollow(READ_HERE, data?.bindings.some(({ standing }) => isAwaited(standing)) ?? false);
  if (!data) {
    return problem ? <ErrorState problem={problem} onRetry={retry} /> : <Skeleton shape="rows" />;
  }
  const payers = data.bindings
    .filter((binding) => binding.memberId === member.memberId)
    .sort((a, b) => a.rank - b.rank);
  return (
    <List title={member.me ? MEMBER.payersMine : MEMBER.payers(member.name)}>
      {payers.length === 0 ? <Cell title={MEMBER.nobody} /> : null}
      {payers.map(({ bindingId, payer, standing }, index) => (
        <Cell
          key={bindingId}
          icon="me"
          title={payer.name}
          {...asideOf(standing, payers.length > 1 ? index + 1 : null)}
        />
      ))}
    </List>
  );
}

/** What is waited for; else the place, where there are several. */
function asideOf(standing: BindingStanding, place: number | null) {
  if (standing !== 'active') return { value: <StandingTag standing={standing} /> };
  return place === null ? {} : { value: <Text className="soft">{MEMBER.rank(place)}</Text> };
}
