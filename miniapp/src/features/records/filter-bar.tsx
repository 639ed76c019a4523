import { type ReactElement, useState } from 'react';
import { useFamily } from '../../api';
import { Icon, Press, Text, View } from '../../components';
import { orderStateText, RECORDS, recordKindText } from '../../text';
import { FilterSheet } from './filter-sheet';
import { isFiltered, NO_FILTER, type RecordFilter } from './record-filter';

interface FilterBarProps {
  readonly filter: RecordFilter;
  readonly onChange: (filter: RecordFilter) => void;
}

const FIRST_YEAR = 2024;

/** The cover years there can be records of, newest first: next year's premium is paid this year. */
function yearsUpTo(next: number): number[] {
  return Array.from({ length: next - FIRST_YEAR + 1 }, (_, index) => next - index);
}

/** What is shown now, and the way to look for something else. */
export function FilterBar({ filter, onChange }: FilterBarProps): ReactElement {
  const [open, setOpen] = useState(false);
  const members = useFamily().data?.members ?? [];
  const apply = (next: RecordFilter) => {
    setOpen(false);
    onChange(next);
  };
  const parts = [
    filter.kind ? recordKindText(filter.kind) : '',
    members.find(({ personId }) => personId === filter.personId)?.name ?? '',
    filter.coverYear ? RECORDS.yearOption(Number(filter.coverYear)) : '',
    filter.state ? orderStateText(filter.state).label : '',
  ].filter(Boolean);
  return (
    <View className="filter-bar">
      <Press className="filter-open" onPress={() => setOpen(true)}>
        <Text>{RECORDS.filter}</Text>
        <Icon name="chevron" />
      </Press>
      {isFiltered(filter) ? (
        <View className="filter-now" role="status">
          <Text>{`${RECORDS.filtered}：${parts.join('、')}`}</Text>
          <Press className="link" onPress={() => onChange(NO_FILTER)}>
            <Text>{RECORDS.clearFilter}</Text>
          </Press>
        </View>
      ) : null}
      {open ? (
        <FilterSheet
          filter={filter}
          people={members}
          years={yearsUpTo(new Date().getFullYear() + 1)}
          onApply={apply}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </View>
  );
}
