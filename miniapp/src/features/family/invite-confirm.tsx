import type { BindTerms, InvitationView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand, useQuote } from '../../api';
import {
  Agreement,
  Button,
  CommandNotes,
  Facts,
  Heading,
  noticeInForce,
  Quoted,
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
  const request = { params: { familyId }, body: { ...related, nameHint, agreed, terms } };
  const invite = useCommand('inviteRelative', familyId);
  const quote = useQuote('inviteRelative', request, { enabled: !invite.sending });
  const submit = async () => {
    const answer = await invite.run(request);
    if (answer?.result) onMade(answer.result);
  };
  const who = `${nameHint}（${relationText(related.relation, related.role)}）`;
  const rows = [
    { label: INVITE.who, value: who },
    { label: INVITE.valid, value: INVITE.validValue },
  ];
  const change = { text: INVITE.back, onPress: onBack };
  const notes = (
    <CommandNotes command={invite} onAnswer={({ result }) => result && onMade(result)} />
  );
  return (
    <Quoted
      quote={quote}
      refused={<Button {...change} look="second" />}
      earlier={invite.unfinished && notes}
    >
      {() => (
        <>
          <Heading level={2} className="list-title">
            {INVITE.checkTitle}
          </Heading>
          <Facts rows={rows} />
          {notes}
          <Agreement
            kind="relation-promise"
            missing={INVITE.readFirst}
            confirm={INVITE.confirm}
            sending={invite.sending}
            onConfirm={() => void submit()}
            other={change}
          />
        </>
      )}
    </Quoted>
  );
}
