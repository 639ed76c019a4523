import type { BindTerms, MemberView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand, useConfirm } from '../../api';
import {
  bindTermsRows,
  ConfirmStep,
  noticeInForce,
  type RelationOption,
  relatedBy,
} from '../../components';
import { useSession } from '../../state/session';
import { BINDINGS, relationText } from '../../text';

interface BindConfirmProps {
  readonly familyId: string;
  readonly member: MemberView;
  readonly relation: RelationOption;
  readonly terms: BindTerms;
  readonly onBack: () => void;
  readonly onBound: () => void;
}

/** Whether my account may pay for this member, the promise, and the binding itself. */
export function BindConfirm(props: BindConfirmProps): ReactElement {
  const { familyId, member, relation, terms, onBack, onBound } = props;
  const { memberId, name } = member;
  const me = useSession((session) => session.me?.name) ?? '';
  const related = relatedBy(relation);
  const agreed = noticeInForce('relation-promise');
  const request = { params: { familyId }, body: { memberId, ...related, agreed, terms } };
  const step = useConfirm('bindMember', useCommand('bindMember', memberId), request);
  const area = member.enrolment?.areaCode;
  const relative = { ...related, ...(area ? { area } : {}) };
  return (
    <ConfirmStep
      step={step}
      situation={{ ask: 'bind', given: { relative } }}
      title={BINDINGS.checkTitle}
      rows={() => [
        { label: BINDINGS.payer, value: me },
        { label: BINDINGS.member, value: name },
        { label: BINDINGS.relationShort, value: relationText(related.relation, related.role) },
        ...bindTermsRows(terms),
      ]}
      paper={{ kind: 'relation-promise', missing: BINDINGS.readFirst }}
      confirm={BINDINGS.confirm}
      back={{ text: BINDINGS.back, onPress: onBack }}
      onDone={onBound}
    />
  );
}
