import { isIdNumber } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { Field, type FormPart, FormParts, IdNumberField, RelationChoice } from '../../components';
import { TEMPORARY } from '../../text';
import type { TemporaryDraft } from './temporary-draft';

interface TemporaryFormProps {
  readonly draft: TemporaryDraft;
  readonly change: (patch: Partial<TemporaryDraft>) => void;
}

function isNamed({ name }: TemporaryDraft): boolean {
  return name.trim().length >= 2;
}

/** True when every question has an answer that can be sent. */
export function isTemporaryComplete(draft: TemporaryDraft): boolean {
  return isNamed(draft) && isIdNumber(draft.idNumber) && draft.relation !== '';
}

/** Who the relative is: name, ID number, relation. */
export function TemporaryForm({ draft, change }: TemporaryFormProps): ReactElement {
  return (
    <FormParts
      parts={[namePart(draft, change), idPart(draft, change), relationPart(draft, change)]}
      at={draft.at}
      onAt={(at) => change({ at })}
      onDone={() => change({ checking: true })}
    />
  );
}

type PartOf = (draft: TemporaryDraft, change: TemporaryFormProps['change']) => FormPart;

const namePart: PartOf = (draft, change) => ({
  name: TEMPORARY.nameShort,
  complete: isNamed(draft),
  body: (tried) => (
    <Field
      label={TEMPORARY.name}
      hint={TEMPORARY.nameHint}
      value={draft.name}
      maxLength={40}
      onInput={(name) => change({ name })}
      error={tried && !isNamed(draft) ? TEMPORARY.nameWrong : null}
    />
  ),
});

const idPart: PartOf = (draft, change) => ({
  name: TEMPORARY.idShort,
  complete: isIdNumber(draft.idNumber),
  body: (tried) => (
    <IdNumberField
      idNumber={draft.idNumber}
      tried={tried}
      onChange={(idNumber) => change({ idNumber })}
    />
  ),
});

const relationPart: PartOf = (draft, change) => ({
  name: TEMPORARY.relationShort,
  complete: draft.relation !== '',
  body: (tried) => (
    <RelationChoice
      label={TEMPORARY.relation}
      relation={draft.relation}
      onChange={(relation) => change({ relation })}
      error={tried && !draft.relation ? TEMPORARY.relationMissing : null}
    />
  ),
});
