import type { ReactElement } from 'react';
import { PageShell } from '../../components';
import { FilterBar } from '../../features/records/filter-bar';
import { useRecordFilter } from '../../features/records/record-filter';
import { RecordList } from '../../features/records/record-list';
import { RecordTools } from '../../features/records/record-tools';
import { RECORDS } from '../../text';
import './index.scss';

/** Everything that happened, newest first. */
export default function RecordsPage(): ReactElement {
  const { value, change } = useRecordFilter();
  return (
    <PageShell title={RECORDS.title} lead={RECORDS.lead} tab>
      <RecordTools />
      <FilterBar filter={value} onChange={change} />
      <RecordList filter={value} onFilter={change} />
    </PageShell>
  );
}
