import type { BindTerms, MemberView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { type Command, useConfirm } from '../../api';
import {
  bindTermsRows,
  ConfirmStep,
  noticeInForce,
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
  readonly onBack: () => void;
  readonly onAdded: (member: MemberView) => void;
}

/** Whether this relative may be added, the promise, and the adding itself. */
export function TemporaryConfirm(props: TemporaryConfirmProps): ReactElement {
  const { familyId, name, idNumber, relation, terms, command, onBack, onAdded } = props;
  const agreed = noticeInForce('relation-promise');
  const body = { name, idNumber, ...relatedBy(relation), agreed, terms };
  const step = useConfirm('addTemporaryMember', command, { params: { familyId }, body });
  return (
    <ConfirmStep
      step={step}
      title={TEMPORARY.checkTitle}
      rows={(member) => [...rowsOf(member), ...bindTermsRows(terms)]}
      paper={{ kind: 'relation-promise', missing: TEMPORARY.readFirst }}
      confirm={TEMPORARY.confirm}
      back={{ text: TEMPORARY.back, onPress: onBack }}
      onDone={onAdded}
    />
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
