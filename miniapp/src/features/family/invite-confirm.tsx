import type { BindTerms, InvitationView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useAskPush, useCommand, useConfirm, useRead } from '../../api';
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

/** Whoever invites wants to hear the answer. */
const NEWS = ['invitations', 'members'] as const;

/** Whether this relative may be invited, the promise, and the invitation itself. */
export function InviteConfirm(props: InviteConfirmProps): ReactElement {
  const { familyId, relation, nameHint, terms, onBack, onMade } = props;
  const related = relatedBy(relation);
  const agreed = noticeInForce('relation-promise');
  const body = { ...related, nameHint, agreed, terms };
  const invite = useCommand('inviteRelative', familyId);
  const step = useConfirm('inviteRelative', invite, { params: { familyId }, body });
  const askPush = useAskPush(NEWS);
  const sent = useRead('listInvitations', { params: { familyId } }).data?.invitations ?? [];
  const again = sent.some(
    ({ status, relation: of, role }) =>
      status === 'pending' && of === related.relation && role === related.role,
  );
  const who = `${nameHint}（${relationText(related.relation, related.role)}）`;
  return (
    <ConfirmStep
      step={step}
      onConfirm={askPush}
      warnings={again ? [INVITE.sentBefore(relationText(related.relation, related.role))] : []}
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
