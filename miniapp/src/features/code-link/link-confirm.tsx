import type { CodeLinkView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { type Command, useQuote } from '../../api';
import {
  Agreement,
  Button,
  Facts,
  Heading,
  noticeInForce,
  Quoted,
  type RelationOption,
  relatedBy,
} from '../../components';
import { CODE_LINK, FIELD_ERROR, relationText, TEMPORARY } from '../../text';

interface LinkConfirmProps {
  readonly person: {
    readonly name: string;
    readonly idNumber: string;
    readonly relation: RelationOption;
  };
  readonly command: Command<'linkCode'>;
  /** What is to be said of the command. */
  readonly notes: ReactElement;
  readonly onBack: () => void;
  readonly onLinked: (link: CodeLinkView) => void;
}

/** Whether this relative's code may be shown, the promise, and the link itself. */
export function LinkConfirm(props: LinkConfirmProps): ReactElement {
  const { person, command, notes, onBack, onLinked } = props;
  const { name, idNumber, relation } = person;
  const related = relatedBy(relation);
  const agreed = noticeInForce('relation-promise');
  const request = { body: { name, idNumber, ...related, agreed } };
  const quote = useQuote('linkCode', request, { enabled: !command.sending });
  const submit = async () => {
    const answer = await command.run(request);
    if (answer?.result) onLinked(answer.result);
  };
  const wrong = quote.problem?.problem?.errors[0]?.code;
  const back = { text: CODE_LINK.back, onPress: onBack };
  if (wrong) {
    return (
      <>
        <Heading level={2} className="list-title">
          {FIELD_ERROR[wrong] ?? TEMPORARY.idWrong}
        </Heading>
        <Button {...back} />
      </>
    );
  }
  const rows = [
    { label: CODE_LINK.who, value: `${name}（${relationText(related.relation, related.role)}）` },
    { label: CODE_LINK.may, value: CODE_LINK.mayValue },
    { label: CODE_LINK.mayNot, value: CODE_LINK.mayNotValue },
  ];
  return (
    <Quoted
      quote={quote}
      refused={<Button {...back} look="second" />}
      earlier={command.unfinished && notes}
    >
      {() => (
        <>
          <Heading level={2} className="list-title">
            {CODE_LINK.checkTitle}
          </Heading>
          <Facts rows={rows} />
          {notes}
          <Agreement
            kind="relation-promise"
            missing={CODE_LINK.promiseFirst}
            confirm={CODE_LINK.confirm}
            sending={command.sending}
            onConfirm={() => void submit()}
            other={back}
          />
        </>
      )}
    </Quoted>
  );
}
