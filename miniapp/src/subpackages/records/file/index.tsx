import { shanghaiDay } from '@gongji/shared/calendar';
import type { ReactElement } from 'react';
import { useRead } from '../../../api';
import { Cell, List, PageShell, Points } from '../../../components';
import { ExportFile } from '../../../features/record-papers/export-file';
import { filterWords, queryOf, useRecordFilter } from '../../../features/records/record-filter';
import { go } from '../../../platform/navigate';
import { RECORD_FILE } from '../../../text';
import '../papers.scss';

/** My records as a file, by the same filter as the list. */
export default function RecordFilePage(): ReactElement {
  const { value: filter } = useRecordFilter();
  const people = useRead('readRecordChoices', {}).data?.people ?? [];
  const words = filterWords(filter, people).join('、');
  return (
    <PageShell title={RECORD_FILE.title} lead={RECORD_FILE.lead}>
      <List title={RECORD_FILE.what}>
        <Cell
          title={words || RECORD_FILE.everything}
          value={RECORD_FILE.change}
          onPress={() => go('records')}
        />
      </List>
      <Points points={RECORD_FILE.points} icon="info" />
      <ExportFile query={queryOf(filter)} day={shanghaiDay(Date.now())} />
    </PageShell>
  );
}
