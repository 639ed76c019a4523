import type { BindTerms, MemberView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand, useQuote } from '../../api';
import {
  Agreement,
  Button,
  CommandNotes,
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
  readonly onBack: () => void;
  readonly onAdded: (member: MemberView) => void;
}

/** Whether this relative may be added, the promise, and the adding itself. */
export function TemporaryConfirm(props: TemporaryConfirmProps): ReactElement {
  const { familyId, name, idNumber, relation, terms, onBack, onAdded } = props;
  const agreed = noticeInForce('relation-promise');
  const request = {
    params: { familyId },
    body: { name, idNumber, ...relatedBy(relation), agreed, terms },
  };
  const add = useCommand('addTemporaryMember', familyId);
  const quote = useQuote('addTemporaryMember', request, { enabled: !add.sending });
  const submit = async () => {
    const answer = await add.run(request);
    if (answer?.result) onAdded(answer.result);
  };
  if (quote.problem?.code === 'input-invalid') {
    return <FieldProblems problem={quote.problem} back={TEMPORARY.back} onBack={onBack} />;
  }
  return (
    <Quoted quote={quote} refused={<Button text={TEMPORARY.back} look="second" onPress={onBack} />}>
      {(member) => (
        <>
          <Heading level={2} className="list-title">
            {TEMPORARY.checkTitle}
          </Heading>
          <Facts rows={rowsOf(member)} />
          <CommandNotes command={add} onAnswer={({ result }) => result && onAdded(result)} />
          <Agreement
            kind="relation-promise"
            missing={TEMPORARY.readFirst}
            confirm={TEMPORARY.confirm}
            sending={add.sending}
            onConfirm={() => void submit()}
            other={{ text: TEMPORARY.back, onPress: onBack }}
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
