import { BankCardNumber } from '@gongji/shared/vocabulary';
import { type ReactElement, useState } from 'react';
import { REFUND } from '../text';
import { Field } from './field';

interface CardFieldProps {
  /** Digits only. */
  readonly value: string;
  /** The person wanted to go on, so a missing number is told too. */
  readonly tried: boolean;
  readonly onChange: (digits: string) => void;
}

/** The number of a bank card; a slip of the finger is told before it is sent. */
export function CardField({ value, tried, onChange }: CardFieldProps): ReactElement {
  const [left, setLeft] = useState(false);
  const judged = tried || (left && value !== '');
  const wrong = judged && !BankCardNumber.safeParse(value).success;
  return (
    <Field
      label={REFUND.card}
      hint={REFUND.cardHint}
      kind="digit"
      maxLength={23}
      value={value.replace(/(\d{4})(?=\d)/g, '$1 ')}
      onInput={(text) => onChange(text.replace(/\D/g, ''))}
      onBlur={() => setLeft(true)}
      error={wrong ? REFUND.cardWrong : null}
    />
  );
}
