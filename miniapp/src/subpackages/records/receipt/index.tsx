import type { ReactElement } from 'react';
import { useAreaName, useRead } from '../../../api';
import { Button, EmptyState, ErrorState, PageShell, Skeleton } from '../../../components';
import { Receipt } from '../../../features/record-papers/receipt';
import { hasReceipt, receiptRows } from '../../../features/record-papers/receipt-rows';
import { replace, useParam } from '../../../platform/navigate';
import { RECEIPT, recordAccount } from '../../../text';
import '../papers.scss';

/** One record on paper: printed by a browser, kept as a picture by a phone. */
export default function ReceiptPage(): ReactElement {
  const recordId = useParam('recordId');
  const { data, problem, loading, retry } = useRead(
    'readRecord',
    { params: { recordId } },
    { enabled: recordId !== '' },
  );
  const areaName = useAreaName(data?.decision?.stamp.areaCode);
  return (
    <PageShell title={RECEIPT.title}>
      {loading ? <Skeleton shape="card" /> : null}
      {problem && !data ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {data && !hasReceipt(data) ? (
        <EmptyState icon="clock" title={RECEIPT.notYet} about={RECEIPT.notYetAbout}>
          <Button
            text={RECEIPT.toRecord}
            look="second"
            onPress={() => replace('record', { recordId })}
          />
        </EmptyState>
      ) : null}
      {data && hasReceipt(data) ? (
        <Receipt detail={data} rows={receiptRows(data, recordAccount(data), areaName)} />
      ) : null}
    </PageShell>
  );
}
