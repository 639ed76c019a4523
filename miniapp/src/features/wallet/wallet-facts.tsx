import type { WalletView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, type FactRow, Facts, Text } from '../../components';
import { balanceText, WALLET } from '../../text';

interface WalletFactsProps {
  readonly wallet: WalletView;
}

/** What is there, and what may still be sent today. */
export function WalletFacts({ wallet }: WalletFactsProps): ReactElement {
  const { confirmed, balanceFen, accountFen, limits } = wallet;
  const { transferFenMax, transfersDayMax, transfersLeftToday, closedHours } = limits;
  const rows: FactRow[] = [
    ...(confirmed ? [{ label: WALLET.balance, value: <Sum fen={balanceFen} size="large" /> }] : []),
    { label: WALLET.account, value: <Sum fen={accountFen} /> },
    ...(transferFenMax === null
      ? []
      : [{ label: WALLET.most, value: <Amount amountFen={transferFenMax} /> }]),
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

interface SumProps {
  readonly fen: number | null;
  /** Large is what the page is about. */
  readonly size?: 'line' | 'large';
}

/** A sum, where it is known. */
function Sum({ fen, size = 'line' }: SumProps): ReactElement {
  if (fen === null) return <Text>{balanceText(fen)}</Text>;
  return <Amount amountFen={fen} size={size} />;
}
