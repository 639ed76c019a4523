import type { BindTerms, InvitationView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand, useConfirm } from '../../api';
import {
  bindTermsRows,
  ConfirmStep,
  noticeInForce,
  type RelationOption,
  relatedBy,
} from '../../components';
import { INVITE, relationText } from '../../text';

interface InviteConfirmProps {
  readonly familyId: string;
  readonly relation: RelationOption;
  readonly nameHint: string;
  readonly terms: BindTerms;
  readonly onBack: () => void;
  readonly onMade: (invitation: InvitationView) => void;
}

/** Whether this relative may be invited, the promise, and the invitation itself. */
export function InviteConfirm(props: InviteConfirmProps): ReactElement {
  const { familyId, relation, nameHint, terms, onBack, onMade } = props;
  const related = relatedBy(relation);
  const agreed = noticeInForce('relation-promise');
  const body = { ...related, nameHint, agreed, terms };
  const invite = useCommand('inviteRelative', familyId);
  const step = useConfirm('inviteRelative', invite, { params: { familyId }, body });
  const who = `${nameHint}（${relationText(related.relation, related.role)}）`;
  return (
    <ConfirmStep
      step={step}
      title={INVITE.checkTitle}
      rows={() => [
        { label: INVITE.who, value: who },
        ...bindTermsRows(terms),
        { label: INVITE.valid, value: INVITE.validValue },
      ]}
      paper={{ kind: 'relation-promise', missing: INVITE.readFirst }}
      confirm={INVITE.confirm}
      back={{ text: INVITE.back, onPress: onBack }}
      onDone={onMade}
    />
  );
}
