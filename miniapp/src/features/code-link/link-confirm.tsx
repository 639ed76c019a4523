import type { CodeLinkView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { type Command, useConfirm } from '../../api';
import { ConfirmStep, noticeInForce, type RelationOption, relatedBy } from '../../components';
import { CODE_LINK, relationText } from '../../text';

interface LinkConfirmProps {
  readonly person: {
    readonly name: string;
    readonly idNumber: string;
    readonly relation: RelationOption;
  };
  readonly command: Command<'linkCode'>;
  readonly onBack: () => void;
  readonly onLinked: (link: CodeLinkView) => void;
}

/** Whether this relative's code may be shown, the promise, and the link itself. */
export function LinkConfirm(props: LinkConfirmProps): ReactElement {
  const { person, command, onBack, onLinked } = props;
  const { name, idNumber, relation } = person;
  const related = relatedBy(relation);
  const agreed = noticeInForce('relation-promise');
  const body = { name, idNumber, ...related, agreed };
  const step = useConfirm('linkCode', command, { body });
  const who = `${name}（${relationText(related.relation, related.role)}）`;
  return (
    <ConfirmStep
      step={step}
      title={CODE_LINK.checkTitle}
      rows={() => [
        { label: CODE_LINK.who, value: who },
        { label: CODE_LINK.may, value: CODE_LINK.mayValue },
        { label: CODE_LINK.mayNot, value: CODE_LINK.mayNotValue },
      ]}
      paper={{ kind: 'relation-promise', missing: CODE_LINK.promiseFirst }}
      confirm={CODE_LINK.confirm}
      back={{ text: CODE_LINK.back, onPress: onBack }}
      onDone={onLinked}
    />
  );
}
