import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { OPERATOR } from '../../text/operator';
import { SelectField } from './select-field';

interface AreaSelectProps {
  readonly value: string;
  readonly onChange: (areaCode: string) => void;
}

/** All areas by their codes, with their names. */
export function AreaSelect({ value, onChange }: AreaSelectProps): ReactElement {
  const { data } = useRead('listAreas', {});
  const areas = data?.areas ?? [];
  const options = areas.map(({ areaCode, name }) => ({
    value: areaCode,
    text: `${areaCode} ${name}`,
  }));
  return (
    <SelectField
      label={OPERATOR.area}
      value={value}
      options={[{ value: '', text: OPERATOR.all }, ...options]}
      onChange={onChange}
    />
  );
}
