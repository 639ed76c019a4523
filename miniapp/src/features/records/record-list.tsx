import type { ReactElement } from 'react';
import { usePages } from '../../api';
import { AsOf, Button, EmptyState, ErrorState, Skeleton, Text } from '../../components';
import { go } from '../../platform/navigate';
import { RECORDS } from '../../text';
import { isFiltered, NO_FILTER, queryOf, type RecordFilter } from './record-filter';
import { RecordRows } from './record-rows';

interface RecordListProps {
  readonly filter: RecordFilter;
  readonly onFilter: (filter: RecordFilter) => void;
}

/** My records page by page, as payer, as the person paid for and as organizer. */
export function RecordList({ filter, onFilter }: RecordListProps): ReactElement {
  const records = usePages('listRecords', { query: queryOf(filter) });
  const rows = records.pages?.flatMap((page) => page.records) ?? [];
  if (records.loading) return <Skeleton shape="rows" />;
  if (rows.length === 0) {
    if (records.problem) return <ErrorState problem={records.problem} onRetry={records.retry} />;
    return isFiltered(filter) ? (
      <EmptyState icon="records" title={RECORDS.noneFound} about={RECORDS.noneFoundAbout}>
        <Button text={RECORDS.clearFilter} look="second" onPress={() => onFilter(NO_FILTER)} />
      </EmptyState>
    ) : (
      <EmptyState icon="records" title={RECORDS.empty} about={RECORDS.emptyAbout}>
        <Button text={RECORDS.toPremium} look="second" onPress={() => go('premium')} />
      </EmptyState>
    );
  }
  return (
    <>
      <AsOf at={records.asOf} onRetry={records.retry} />
      <RecordRows records={rows} />
      {records.problem && records.asOf === null ? (
        <ErrorState problem={records.problem} onRetry={records.retry} />
      ) : null}
      {records.hasMore ? (
        <Button
          text={RECORDS.loadMore}
          look="second"
          sending={records.loadingMore}
          onPress={records.loadMore}
        />
      ) : (
        <Text className="soft list-end">{RECORDS.end}</Text>
      )}
    </>
  );
}
