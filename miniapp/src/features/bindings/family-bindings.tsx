import type { BindingView, FamilyView, MemberView } from '@gongji/shared/contracts';
import { isAwaited } from '@gongji/shared/vocabulary';
import { type ReactElement, useState } from 'react';
import { useFollow, useRead } from '../../api';
import { EmptyState, ErrorState, optionOf, Skeleton, Text } from '../../components';
import { BINDINGS } from '../../text';
import { BindMe } from './bind-me';
import { MemberBindings } from './member-bindings';

interface FamilyBindingsProps {
  readonly family: FamilyView;
  /** Shows one member only; empty shows everybody this reader may see. */
  readonly memberId: string;
}

const READ_HERE = ['readFamily', 'listBindings'] as const;

/** Who pays for whom in this family. */
export function FamilyBindings({ family, memberId }: FamilyBindingsProps): ReactElement {
  const { familyId } = family;
  const [binding, setBinding] = useState<MemberView | null>(null);
  const { data, problem, retry } = useRead('listBindings', { params: { familyId } });
  useFollow(READ_HERE, data?.bindings.some(({ standing }) => isAwaited(standing)) ?? false);
  if (binding) {
    const { relation, role } = binding;
    const known = family.iAmOrganizer ? optionOf(relation, role) : '';
    const close = () => setBinding(null);
    const payers = data?.bindings.filter((one) => one.memberId === binding.memberId) ?? [];
    const it = { familyId, member: binding, payers, known };
    return <BindMe {...it} onClose={close} />;
  }
  if (!data) {
    return problem ? <ErrorState problem={problem} onRetry={retry} /> : <Skeleton shape="rows" />;
  }
  const groups = groupsOf(family, data.bindings, data.over, memberId);
  if (groups.length === 0) {
    return <EmptyState icon="family" title={BINDINGS.none} about={BINDINGS.noneAbout} />;
  }
  return (
    <>
      <Text className="lead">{family.hasDrawOrder ? BINDINGS.leadOrder : BINDINGS.lead}</Text>
      {groups.map(({ member, bindings, over, mayBind }) => (
        <MemberBindings
          key={member.memberId}
          family={family}
          member={member}
          bindings={bindings}
          over={over}
          onBind={mayBind ? () => setBinding(member) : null}
        />
      ))}
    </>
  );
}

/** Each member with their payers; one's own account is offered where it does not pay yet. */
function groupsOf(
  family: FamilyView,
  all: readonly BindingView[],
  ended: readonly BindingView[],
  memberId: string,
) {
  const members = family.members.filter((member) => member.status === 'active');
  const me = members.find((member) => member.me);
  const account = me?.enrolment?.scheme === 'employee' && me.kind === 'full';
  return members
    .filter((member) => memberId === '' || member.memberId === memberId)
    .map((member) => {
      const bindings = all
        .filter((one) => one.memberId === member.memberId)
        .sort((a, b) => a.rank - b.rank);
      const mine = bindings.some((one) => one.mine);
      const mayBind = account && !member.me && !mine;
      const concernsMe = family.iAmOrganizer || member.me || mine || mayBind;
      const over = ended.filter((one) => one.memberId === member.memberId && concernsMe);
      return { member, bindings: concernsMe ? bindings : [], over, mayBind };
    })
    .filter(({ bindings, over, mayBind }) => bindings.length + over.length > 0 || mayBind);
}
