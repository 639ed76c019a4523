import { type ReactElement, useState } from 'react';
import { useRead } from '../../api';
import { Icon, Press, Text, View } from '../../components';
import { RECORDS } from '../../text';
import { FilterSheet } from './filter-sheet';
import { filterWords, isFiltered, NO_FILTER, type RecordFilter } from './record-filter';

interface FilterBarProps {
  readonly filter: RecordFilter;
  readonly onChange: (filter: RecordFilter) => void;
}

const NONE = { people: [], years: [], coverYears: [] };

/** What is shown now, and the way to look for something else. */
export function FilterBar({ filter, onChange }: FilterBarProps): ReactElement {
  const [open, setOpen] = useState(false);
  const choices = useRead('readRecordChoices', {}).data ?? NONE;
  const apply = (next: RecordFilter) => {
    setOpen(false);
    onChange(next);
  };
  return (
    <View className="filter-bar">
      <Press className="filter-open" onPress={() => setOpen(true)}>
        <Text>{RECORDS.filter}</Text>
        <Icon name="chevron" />
      </Press>
      {isFiltered(filter) ? (
        <View className="filter-now" role="status">
          <Text>{`${RECORDS.filtered}：${filterWords(filter, choices.people).join('、')}`}</Text>
          <Press className="link" onPress={() => onChange(NO_FILTER)}>
            <Text>{RECORDS.clearFilter}</Text>
          </Press>
        </View>
      ) : null}
      {open ? (
        <FilterSheet
          filter={filter}
          choices={choices}
          onApply={apply}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </View>
  );
}
