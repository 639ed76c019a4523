import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { EmptyState, ErrorState, PageShell, Skeleton } from '../../components';
import { RecordRows } from '../../features/records/record-rows';
import { useSession } from '../../state/session';
import { RECORDS_TAB } from '../../text';

export default function RecordsPage(): ReactElement {
  const signedIn = useSession((session) => session.token !== null);
  const records = useRead('listRecords', { query: {} }, { enabled: signedIn });
  const rows = records.data?.records ?? [];
  return (
    <PageShell title={RECORDS_TAB.title} tab>
      {records.loading ? <Skeleton shape="rows" /> : null}
      {records.problem && !records.data ? (
        <ErrorState problem={records.problem} onRetry={records.retry} />
      ) : null}
      {records.data && rows.length === 0 ? (
        <EmptyState icon="records" title={RECORDS_TAB.none} about={RECORDS_TAB.noneAbout} />
      ) : null}
      {rows.length > 0 ? <RecordRows records={rows} /> : null}
    </PageShell>
  );
}
