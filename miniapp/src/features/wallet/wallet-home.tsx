import type { WalletView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { Actions, Button, ErrorState, PageHelp, Points, Skeleton } from '../../components';
import { go } from '../../platform/navigate';
import { WALLET } from '../../text';
import { AreaCheck } from './area-check';
import { TransferList } from './transfer-list';
import { WalletFacts } from './wallet-facts';

interface WalletHomeProps {
  /** Areas that another page was about; the one that is not the person's own is checked too. */
  readonly areas: readonly string[];
}

/** What the wallet is, whether it is open here today, what is in it, and what was sent. */
export function WalletHome({ areas }: WalletHomeProps): ReactElement {
  const { data, problem, retry } = useRead('readWallet', { query: {} });
  const other = areas.find((area) => data && area !== data.mine.areaCode) ?? '';
  const request = { query: { theirArea: other } };
  const asked = useRead('readWallet', request, { enabled: other !== '' });
  return (
    <>
      <Points points={WALLET.points} icon="info" />
      {data && !asked.loading ? (
        <>
          <Wallet wallet={data} theirs={asked.data?.theirs ?? null} />
          <TransferList />
        </>
      ) : problem ? (
        <>
          <ErrorState problem={problem} onRetry={retry} />
          <TransferList />
        </>
      ) : (
        <Skeleton shape="card" />
      )}
    </>
  );
}

interface WalletProps {
  readonly wallet: WalletView;
  readonly theirs: WalletView['theirs'];
}

function Wallet({ wallet, theirs }: WalletProps): ReactElement {
  const open = wallet.mine.decision.outcome === 'allowed';
  return (
    <>
      <AreaCheck mine={wallet.mine} theirs={theirs} />
      {open ? <WalletFacts wallet={wallet} /> : null}
      {wallet.limits.pendingUnclaimed ? <Points icon="clock" points={[WALLET.pending]} /> : null}
      {open ? <WayOn wallet={wallet} /> : <PageHelp hotlines={wallet.hotlines} />}
    </>
  );
}

/** First the confirmation; then sending, unless the page has just said why not now. */
function WayOn({
  wallet: { confirmed, limits },
}: Pick<WalletProps, 'wallet'>): ReactElement | null {
  const mayNot = limits.pendingUnclaimed || limits.transfersLeftToday === 0;
  if (confirmed && mayNot) return null;
  return (
    <Actions>
      {confirmed ? (
        <Button text={WALLET.send} onPress={() => go('walletSend')} />
      ) : (
        <Button text={WALLET.confirmFirst} onPress={() => go('walletConfirm')} />
      )}
    </Actions>
  );
}
