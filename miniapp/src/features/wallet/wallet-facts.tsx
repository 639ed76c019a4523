import type { WalletView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { type FactRow, Facts } from '../../components';
import { balanceText, COMMON, WALLET } from '../../text';

interface WalletFactsProps {
  readonly wallet: WalletView;
}

/** What is there, and what may still be sent today. */
export function WalletFacts({ wallet }: WalletFactsProps): ReactElement {
  const { confirmed, balanceFen, accountFen, limits } = wallet;
  const { transferFenMax, transfersDayMax, transfersLeftToday, closedHours } = limits;
  const rows: FactRow[] = [
    ...(confirmed ? [{ label: WALLET.balance, value: balanceText(balanceFen) }] : []),
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
