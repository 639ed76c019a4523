import { type ReactElement, useState } from 'react';
import { Button, Sheet } from '../../components';
import { orderStateText, RECORDS, recordKindText } from '../../text';
import { ChipChoice } from './chip-choice';
import { KINDS, type RecordFilter, STATES } from './record-filter';

interface Person {
  readonly personId: string;
  readonly name: string;
}

interface FilterSheetProps {
  readonly filter: RecordFilter;
  readonly people: readonly Person[];
  readonly years: readonly number[];
  readonly onApply: (filter: RecordFilter) => void;
  readonly onClose: () => void;
}

const ALL = { value: '', title: RECORDS.all };

/** What to look for: nothing changes below until the person says so. */
export function FilterSheet(props: FilterSheetProps): ReactElement {
  const { filter, people, years, onApply, onClose } = props;
  const [draft, setDraft] = useState(filter);
  const pick = (name: keyof RecordFilter) => (value: string) =>
    setDraft({ ...draft, [name]: value });
  const questions = [
    {
      name: 'kind',
      label: RECORDS.kind,
      options: KINDS.map((kind) => ({ value: kind, title: recordKindText(kind) })),
    },
    {
      name: 'personId',
      label: RECORDS.person,
      options: people.map(({ personId, name }) => ({ value: personId, title: name })),
    },
    {
      name: 'coverYear',
      label: RECORDS.year,
      options: years.map((year) => ({ value: String(year), title: RECORDS.yearOption(year) })),
    },
    {
      name: 'state',
      label: RECORDS.state,
      options: STATES.map((state) => ({ value: state, title: orderStateText(state).label })),
    },
  ];
  return (
    <Sheet
      title={RECORDS.filterTitle}
      open
      onClose={onClose}
      foot={<Button text={RECORDS.apply} onPress={() => onApply(draft)} />}
    >
      {questions.map(({ name, label, options }) =>
        options.length === 0 ? null : (
          <ChipChoice
            key={name}
            label={label}
            options={[ALL, ...options]}
            chosen={draft[name] ?? ''}
            onPick={pick(name)}
          />
        ),
      )}
    </Sheet>
  );
}
