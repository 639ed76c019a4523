import type { WalletView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, type FactRow, Facts, Text } from '../../components';
import { balanceText, COMMON, WALLET } from '../../text';

interface WalletFactsProps {
  readonly wallet: WalletView;
}

/** What is there, and what may still be sent today. */
export function WalletFacts({ wallet }: WalletFactsProps): ReactElement {
  const { confirmed, balanceFen, accountFen, limits } = wallet;
  const { transferFenMax, transfersDayMax, transfersLeftToday, closedHours } = limits;
  const rows: FactRow[] = [
    ...(confirmed ? [{ label: WALLET.balance, value: <Balance balanceFen={balanceFen} /> }] : []),
    { label: WALLET.account, value: balanceText(accountFen) },
    ...(transferFenMax === null
      ? []
      : [{ label: WALLET.most, value: COMMON.yuan(transferFenMax) }]),
    ...(transfersLeftToday === null || transfersDayMax === null
      ? []
      : [
          {
            label: WALLET.leftToday,
            value: WALLET.leftTodayValue(transfersLeftToday, transfersDayMax),
          },
        ]),
    ...(closedHours ? [{ label: WALLET.hours, value: WALLET.hoursValue(closedHours) }] : []),
  ];
  return <Facts rows={rows} />;
}

/** What the page is about, and so the loudest on it. */
function Balance({ balanceFen }: { readonly balanceFen: number | null }): ReactElement {
  if (balanceFen === null) return <Text>{balanceText(balanceFen)}</Text>;
  return <Amount amountFen={balanceFen} size="large" />;
}
