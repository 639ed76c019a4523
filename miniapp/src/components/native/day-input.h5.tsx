import type { ReactElement } from 'react';
import type { DayInputProps } from './props';

/** The browser's own calendar: reachable by keyboard, read in the person's language. */
export function DayInput({
  value,
  label,
  className,
  from,
  to,
  onPick,
}: DayInputProps): ReactElement {
  return (
    <input
      type="date"
      className={className}
      aria-label={label}
      value={value}
      min={from}
      max={to}
      onChange={(event) => {
        if (event.target.value) onPick(event.target.value);
      }}
    />
  );
}
