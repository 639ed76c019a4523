import { PersonName } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { Field } from '../../components';
import { REAL_NAME } from '../../text';

/** True for a name that can be looked for. */
export function isNamed(name: string): boolean {
  return PersonName.safeParse(name.trim()).success;
}

interface NameFieldProps {
  readonly name: string;
  /** True once the person wanted to go on: what is wrong is said. */
  readonly tried: boolean;
  readonly onChange: (name: string) => void;
}

/** One's own name. */
export function NameField({ name, tried, onChange }: NameFieldProps): ReactElement {
  return (
    <Field
      label={REAL_NAME.name}
      hint={REAL_NAME.nameHint}
      value={name}
      onInput={onChange}
      error={tried && !isNamed(name) ? REAL_NAME.nameWrong : null}
    />
  );
}
