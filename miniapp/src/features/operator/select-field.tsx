import type { ReactElement } from 'react';

export interface SelectOption {
  readonly value: string;
  readonly text: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
}

/** The browser's own list: reached by the keyboard, searched by typing. */
export function SelectField({ label, value, options, onChange }: SelectFieldProps): ReactElement {
  return (
    <label className="desk-field">
      <span className="field-label">{label}</span>
      <select
        className="desk-select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
