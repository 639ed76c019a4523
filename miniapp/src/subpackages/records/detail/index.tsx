import { isFinal } from '@gongji/shared/order';
import { type ReactElement, useState } from 'react';
import { useRead } from '../../../api';
import { ErrorState, PageShell, Skeleton } from '../../../components';
import { PaperLinks } from '../../../features/record-papers/paper-links';
import { OrderActs } from '../../../features/records/order-acts';
import { RecordDecision } from '../../../features/records/record-decision';
import { RecordFacts } from '../../../features/records/record-facts';
import { RecordHead } from '../../../features/records/record-head';
import { RecordHistory } from '../../../features/records/record-history';
import { useParam } from '../../../platform/navigate';
import { RECORDS } from '../../../text';
import './index.scss';

const EVERY_MS = 5_000;

/** One record: what it was, what happened, and why it was decided so. */
export default function RecordDetailPage(): ReactElement {
  const recordId = useParam('recordId');
  const [open, setOpen] = useState(false);
  const detail = useRead(
    'readRecord',
    { params: { recordId } },
    { enabled: recordId !== '', everyMs: open ? EVERY_MS : false },
  );
  const state = detail.data?.record.state ?? null;
  const moving = state !== null && !isFinal(state);
  if (moving !== open) setOpen(moving);
  return (
    <PageShell
      title={RECORDS.detailTitle}
      {...(detail.data?.decision ? { hotlines: detail.data.decision.nextStep.call } : {})}
    >
      {detail.loading ? <Skeleton shape="card" /> : null}
      {detail.problem && !detail.data ? (
        <ErrorState problem={detail.problem} onRetry={detail.retry} />
      ) : null}
      {detail.data ? (
        <>
          <RecordHead detail={detail.data} />
          {detail.data.order && detail.data.record.familyId ? (
            <OrderActs order={detail.data.order} familyId={detail.data.record.familyId} />
          ) : null}
          <RecordHistory detail={detail.data} />
          <RecordFacts detail={detail.data} />
          <PaperLinks detail={detail.data} />
          {detail.data.decision ? <RecordDecision decision={detail.data.decision} /> : null}
        </>
      ) : null}
    </PageShell>
  );
}
