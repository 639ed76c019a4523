import type { ReactElement } from 'react';

interface QaSelectProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly text: string }[];
  readonly onChange: (value: V) => unknown;
}

/** A browser's own list, labelled. */
export function QaSelect<V extends string>(props: QaSelectProps<V>): ReactElement {
  const { label, value, options, onChange } = props;
  const choose = (text: string) => {
    const option = options.find((one) => one.value === text);
    if (option) onChange(option.value);
  };
  return (
    <label className="qa-row">
      <span className="qa-label">{label}</span>
      <select className="qa-control" value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
