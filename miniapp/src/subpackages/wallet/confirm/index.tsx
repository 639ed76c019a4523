import type { ReactElement } from 'react';
import { useRead } from '../../../api';
import { ErrorState, PageShell, Skeleton } from '../../../components';
import { ConfirmWallet } from '../../../features/wallet/confirm-wallet';
import { WALLET } from '../../../text';
import '../wallet.scss';

export default function WalletConfirmPage(): ReactElement {
  const { data, problem, loading, retry } = useRead('readWallet', { query: {} });
  return (
    <PageShell title={WALLET.confirmTitle} {...(data ? { hotlines: data.hotlines } : {})}>
      {loading ? <Skeleton shape="card" /> : null}
      {problem && !data ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {data ? <ConfirmWallet wallet={data} /> : null}
    </PageShell>
  );
}
