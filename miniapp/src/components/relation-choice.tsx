import type { ReactElement } from 'react';
import { relationText } from '../text';
import { Choice } from './choice';
import { RELATION_OPTIONS, type RelationOption, relatedBy } from './relation-option';

interface RelationChoiceProps {
  readonly label: string;
  /** Empty until something is chosen: nothing is ticked beforehand. */
  readonly relation: RelationOption | '';
  readonly onChange: (relation: RelationOption) => void;
  readonly error?: string | null;
}

const OPTIONS = RELATION_OPTIONS.map((value) => {
  const { relation, role } = relatedBy(value);
  return { value, title: relationText(relation, role) };
});

/** Who the relative is, seen from whoever pays. */
export function RelationChoice(props: RelationChoiceProps): ReactElement {
  const { label, relation, onChange, error } = props;
  return (
    <Choice
      label={label}
      options={OPTIONS}
      chosen={relation ? [relation] : []}
      onChange={([chosen]) => chosen && onChange(chosen)}
      error={error ?? null}
    />
  );
}
