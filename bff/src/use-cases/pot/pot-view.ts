import { FenAmount } from '@gongji/shared/money';
import { z } from 'zod';
import { decideMove, type Payer, type PayerMoney } from '../payer';

/** Asked with the smallest sum, the rule tells what could be moved at most. */
const SMALLEST_FEN = 1;
const Movable = z.object({
  movableFen: FenAmount.catch(0).default(0),
  reserveFen: FenAmount.nullable().catch(null).default(null),
});

/** The pot, the account it is filled from, and what may be moved now. */
export function potView(payer: Payer, money: PayerMoney) {
  const { movableFen, reserveFen } = Movable.parse(decideMove(payer, money, SMALLEST_FEN).answer);
  return {
    potFen: money.potFen,
    accountBalanceFen: money.balanceFen,
    reserveFen,
    movableFen,
    transfersLeftThisMonth: money.transfersLeftThisMonth,
  };
}
