import type { ReactElement } from 'react';
import { PageShell } from '../../../components';
import { WalletHome } from '../../../features/wallet/wallet-home';
import { useParam } from '../../../platform/navigate';
import { WALLET } from '../../../text';
import '../wallet.scss';

export default function WalletPage(): ReactElement {
  const areas = useParam('areas').split(',').filter(Boolean);
  return (
    <PageShell title={WALLET.title} lead={WALLET.lead}>
      <WalletHome areas={areas} />
    </PageShell>
  );
}
