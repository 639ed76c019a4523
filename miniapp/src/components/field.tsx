import { type ReactElement, useId } from 'react';
import { Text, TextInput, View } from './native';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Checked when the person leaves the field, not while typing. */
  readonly onBlur?: () => void;
  /** Null or empty: nothing is wrong. */
  readonly error?: string | null;
  /** Below the label: what to write, never only in the placeholder. */
  readonly hint?: string;
  readonly placeholder?: string;
  readonly kind?: 'text' | 'digit' | 'decimal' | 'idcard';
  readonly maxLength?: number;
  readonly unit?: string;
}

export function Field(props: FieldProps): ReactElement {
  const { label, value, onInput, onBlur, error, hint, placeholder, kind, maxLength, unit } = props;
  const errorId = useId();
  return (
    <View className={error ? 'field field-wrong' : 'field'}>
      <Text className="field-label">{label}</Text>
      {hint ? <Text className="field-hint">{hint}</Text> : null}
      <View className="field-box">
        <TextInput
          className="field-input"
          label={hint ? `${label}，${hint}` : label}
          value={value}
          onInput={onInput}
          onBlur={onBlur}
          placeholder={placeholder}
          kind={kind}
          maxLength={maxLength}
          invalid={Boolean(error)}
          aria-describedby={error ? errorId : undefined}
        />
        {unit ? <Text className="field-unit">{unit}</Text> : null}
      </View>
      <View id={errorId} aria-live="polite">
        {error ? <Text className="field-error">{error}</Text> : null}
      </View>
    </View>
  );
}
