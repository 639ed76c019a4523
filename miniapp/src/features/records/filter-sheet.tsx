import type { ResponseOf } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { Button, Sheet } from '../../components';
import { orderStateText, RECORDS, recordKindText } from '../../text';
import { ChipChoice } from './chip-choice';
import { KINDS, type RecordFilter, STATES } from './record-filter';

interface FilterSheetProps {
  readonly filter: RecordFilter;
  readonly choices: ResponseOf<'readRecordChoices'>;
  readonly onApply: (filter: RecordFilter) => void;
  readonly onClose: () => void;
}

const ALL = { value: '', title: RECORDS.all };

function questionsOf({ people, years, coverYears }: FilterSheetProps['choices']) {
  return [
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
      name: 'year',
      label: RECORDS.happened,
      options: years.map((year) => ({ value: String(year), title: RECORDS.happenedOption(year) })),
    },
    {
      name: 'coverYear',
      label: RECORDS.year,
      options: coverYears.map((year) => ({
        value: String(year),
        title: RECORDS.yearOption(year),
      })),
    },
    {
      name: 'state',
      label: RECORDS.state,
      options: STATES.map((state) => ({ value: state, title: orderStateText(state).label })),
    },
  ];
}

/** What to look for: nothing changes below until the person says so. */
export function FilterSheet(props: FilterSheetProps): ReactElement {
  const { filter, choices, onApply, onClose } = props;
  const [draft, setDraft] = useState(filter);
  const pick = (name: keyof RecordFilter) => (value: string) =>
    setDraft({ ...draft, [name]: value });
  return (
    <Sheet
      title={RECORDS.filterTitle}
      open
      onClose={onClose}
      foot={<Button text={RECORDS.apply} onPress={() => onApply(draft)} />}
    >
      {questionsOf(choices).map(({ name, label, options }) =>
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
