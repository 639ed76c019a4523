import { isIdNumber } from '@gongji/shared/vocabulary';
import { type ReactElement, useState } from 'react';
import { TEMPORARY } from '../text';
import { Field } from './field';

interface IdNumberFieldProps {
  readonly idNumber: string;
  /** True once the person wanted to go on: what is wrong is said. */
  readonly tried: boolean;
  readonly onChange: (idNumber: string) => void;
}

const ID_LENGTH = 18;

function idError(idNumber: string): string | null {
  if (isIdNumber(idNumber)) return null;
  if (idNumber.length < ID_LENGTH) return TEMPORARY.idLength(idNumber.length);
  return TEMPORARY.idWrong;
}

/** A relative's ID number: its check digit is proved when the field is left, not while typing. */
export function IdNumberField({ idNumber, tried, onChange }: IdNumberFieldProps): ReactElement {
  const [left, setLeft] = useState(false);
  const wrong = tried || (left && idNumber !== '');
  return (
    <Field
      label={TEMPORARY.idNumber}
      hint={TEMPORARY.idHint}
      value={idNumber}
      kind="idcard"
      maxLength={ID_LENGTH}
      onInput={(text) => {
        setLeft(false);
        onChange(text.toUpperCase().replace(/[^\dX]/g, ''));
      }}
      onBlur={() => setLeft(true)}
      error={wrong ? idError(idNumber) : null}
    />
  );
}
