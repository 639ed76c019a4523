import { isFinal } from '@gongji/shared/order';
import { type ReactElement, useState } from 'react';
import { useRead } from '../../../api';
import { ErrorState, PageShell, Skeleton } from '../../../components';
import { TransferDetail } from '../../../features/wallet/transfer-detail';
import { useParam } from '../../../platform/navigate';
import { WALLET } from '../../../text';
import '../wallet.scss';

const EVERY_MS = 2_000;

/** One transfer, asked about again until it is at its end. */
export default function WalletTransferPage(): ReactElement {
  const recordId = useParam('recordId');
  const [open, setOpen] = useState(false);
  const { data, problem, loading, retry } = useRead(
    'readWalletTransfer',
    { params: { recordId } },
    { enabled: recordId !== '', everyMs: open ? EVERY_MS : false },
  );
  const moving = data !== undefined && !isFinal(data.transfer.state);
  if (moving !== open) setOpen(moving);
  return (
    <PageShell title={WALLET.transferTitle}>
      {loading ? <Skeleton shape="card" /> : null}
      {problem && !data ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {data ? <TransferDetail detail={data} /> : null}
    </PageShell>
  );
}
