import type { ReactElement } from 'react';

interface QaOption<V extends string> {
  readonly value: V;
  readonly text: string;
  /** Under which heading it stands; options of a group follow one another. */
  readonly group?: string;
}

interface QaSelectProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly QaOption<V>[];
  readonly onChange: (value: V) => unknown;
}

/** A browser's own list, labelled. */
export function QaSelect<V extends string>(props: QaSelectProps<V>): ReactElement {
  const { label, value, options, onChange } = props;
  const choose = (text: string) => {
    const option = options.find((one) => one.value === text);
    if (option) onChange(option.value);
  };
  const groups = [...new Set(options.flatMap(({ group }) => group ?? []))];
  const row = (option: QaOption<V>) => (
    <option key={option.value} value={option.value}>
      {option.text}
    </option>
  );
  return (
    <label className="qa-row">
      <span className="qa-label">{label}</span>
      <select className="qa-control" value={value} onChange={(event) => choose(event.target.value)}>
        {options.filter(({ group }) => group === undefined).map(row)}
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {options.filter((option) => option.group === group).map(row)}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
