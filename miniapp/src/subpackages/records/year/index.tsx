import type { ReactElement } from 'react';
import { useRead } from '../../../api';
import { Actions, Button, ErrorState, PageShell, Skeleton } from '../../../components';
import { YearSums } from '../../../features/record-papers/year-sums';
import { ChipChoice } from '../../../features/records/chip-choice';
import { NO_FILTER, useRecordFilter } from '../../../features/records/record-filter';
import { go, replace, useParam } from '../../../platform/navigate';
import { RECORD_YEAR } from '../../../text';
import '../papers.scss';

/** A year of records in sums; the newest that has any, unless the address names another. */
export default function RecordYearPage(): ReactElement {
  const asked = useParam('year');
  const choices = useRead('readRecordChoices', {});
  const newest = choices.data?.years[0] ?? new Date().getFullYear();
  const year = asked ? Number(asked) : newest;
  const enabled = asked !== '' || choices.data !== undefined;
  const sums = useRead('readRecordYear', { params: { year } }, { enabled });
  const filter = useRecordFilter();
  const problem = sums.problem ?? choices.problem;
  const retry = sums.problem ? sums.retry : choices.retry;
  const showList = () => {
    filter.change({ ...NO_FILTER, year: String(year), state: 'confirmed' });
    go('records');
  };
  return (
    <PageShell title={RECORD_YEAR.title}>
      {sums.data && sums.data.years.length > 1 ? (
        <ChipChoice
          label={RECORD_YEAR.which}
          options={sums.data.years.map((each) => ({
            value: String(each),
            title: RECORD_YEAR.yearOption(each),
          }))}
          chosen={String(year)}
          onPick={(picked) => replace('recordYear', { year: picked })}
        />
      ) : null}
      {sums.data ? <YearSums summary={sums.data} /> : null}
      {!sums.data && problem ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {!sums.data && !problem ? <Skeleton shape="card" /> : null}
      {sums.data && sums.data.lines.length > 0 ? (
        <Actions>
          <Button text={RECORD_YEAR.list} look="second" onPress={showList} />
        </Actions>
      ) : null}
    </PageShell>
  );
}
