import type { ReactElement } from 'react';
import { relationText } from '../text';
import { Choice } from './choice';
import { KINS, type Kin, relatedBy } from './kin';

interface RelationChoiceProps {
  readonly label: string;
  /** Empty until something is chosen: nothing is ticked beforehand. */
  readonly kin: Kin | '';
  readonly onChange: (kin: Kin) => void;
  readonly error?: string | null;
}

const OPTIONS = KINS.map((value) => {
  const { relation, role } = relatedBy(value);
  return { value, title: relationText(relation, role) };
});

/** Who the relative is, seen from whoever pays. */
export function RelationChoice(props: RelationChoiceProps): ReactElement {
  const { label, kin, onChange, error } = props;
  return (
    <Choice
      label={label}
      options={OPTIONS}
      chosen={kin ? [kin] : []}
      onChange={([chosen]) => chosen && onChange(chosen)}
      error={error ?? null}
    />
  );
}
