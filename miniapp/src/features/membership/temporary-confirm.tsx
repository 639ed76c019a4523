import type { BindTerms, MemberView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { type Command, useQuote } from '../../api';
import {
  Agreement,
  Button,
  Facts,
  FieldProblems,
  Heading,
  noticeInForce,
  Quoted,
  type RelationOption,
  relatedBy,
} from '../../components';
import { relationText, TEMPORARY } from '../../text';
import { insuredText } from './insured-text';

interface TemporaryConfirmProps {
  readonly familyId: string;
  readonly name: string;
  readonly idNumber: string;
  readonly relation: RelationOption;
  readonly terms: BindTerms;
  readonly command: Command<'addTemporaryMember'>;
  /** What is to be said of the command. */
  readonly notes: ReactElement;
  readonly onBack: () => void;
  readonly onAdded: (member: MemberView) => void;
}

/** Whether this relative may be added, the promise, and the adding itself. */
export function TemporaryConfirm(props: TemporaryConfirmProps): ReactElement {
  const { familyId, name, idNumber, relation, terms, command, notes, onBack, onAdded } = props;
  const agreed = noticeInForce('relation-promise');
  const request = {
    params: { familyId },
    body: { name, idNumber, ...relatedBy(relation), agreed, terms },
  };
  const quote = useQuote('addTemporaryMember', request, { enabled: !command.sending });
  const submit = async () => {
    const answer = await command.run(request);
    if (answer?.result) onAdded(answer.result);
  };
  if (quote.problem?.code === 'input-invalid') {
    return <FieldProblems problem={quote.problem} back={TEMPORARY.back} onBack={onBack} />;
  }
  const back = { text: TEMPORARY.back, onPress: onBack };
  return (
    <Quoted
      quote={quote}
      refused={<Button {...back} look="second" />}
      earlier={command.unfinished && notes}
    >
      {(member) => (
        <>
          <Heading level={2} className="list-title">
            {TEMPORARY.checkTitle}
          </Heading>
          <Facts rows={rowsOf(member)} />
          {notes}
          <Agreement
            kind="relation-promise"
            missing={TEMPORARY.readFirst}
            confirm={TEMPORARY.confirm}
            sending={command.sending}
            onConfirm={() => void submit()}
            other={back}
          />
        </>
      )}
    </Quoted>
  );
}

function rowsOf(member: MemberView) {
  const who = `${member.name}（${relationText(member.relation, member.role)}）`;
  return [
    { label: TEMPORARY.who, value: who },
    { label: TEMPORARY.idNumber, value: member.idNumberMasked },
    { label: TEMPORARY.insured, value: insuredText(member) },
    { label: TEMPORARY.kind, value: TEMPORARY.kindValue },
    { label: TEMPORARY.may, value: TEMPORARY.mayValue },
  ];
}
