import type { ReactElement } from 'react';
import { useRead } from '../../../api';
import { ErrorState, PageShell, Skeleton } from '../../../components';
import { SendMoney } from '../../../features/wallet/send-money';
import { WALLET } from '../../../text';
import '../wallet.scss';

export default function WalletSendPage(): ReactElement {
  const { data, problem, loading, retry } = useRead('readWallet', { query: {} });
  return (
    <PageShell title={WALLET.sendTitle} {...(data ? { hotlines: data.hotlines } : {})}>
      {loading ? <Skeleton shape="card" /> : null}
      {problem && !data ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {data ? <SendMoney wallet={data} /> : null}
    </PageShell>
  );
}
