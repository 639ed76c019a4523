import type { Random } from '../../clockwork/random';
import type { SimPayer, Way } from '../settle-families';
import { cancelScheduled, mendRefund } from './call-off';
import type { Errand } from './errand';
import { changeBinding, upgradeMember } from './family';
import { look, lookAtPayment, movePot, payAtCounter, payPremiums, quoteMove } from './pay';
import { askBack } from './refund';
import { answerTransfer, sendToWallet } from './wallet';

type Shares = readonly (readonly [number, Errand])[];

/** What people of a way set out to do, and how often: the rest, up to a hundred, is looking. */
const SHARES: Readonly<Record<Way, Shares>> = {
  pot: [
    [26, movePot],
    [30, payPremiums],
    [10, quoteMove],
    [8, lookAtPayment],
    [5, changeBinding],
    [4, upgradeMember],
    [2, payAtCounter],
  ],
  direct: [
    [40, payPremiums],
    [12, sendToWallet],
    [14, answerTransfer],
    [8, lookAtPayment],
    [5, changeBinding],
    [4, upgradeMember],
    [2, payAtCounter],
  ],
  batch: [
    [46, payPremiums],
    [22, cancelScheduled],
    [8, lookAtPayment],
    [5, changeBinding],
    [4, upgradeMember],
    [2, payAtCounter],
  ],
  refund: [
    [34, askBack],
    [26, mendRefund],
    [12, sendToWallet],
    [12, answerTransfer],
    [4, changeBinding],
    [4, upgradeMember],
  ],
};

/** Around an hour at which much is decided by itself, people hurry to be first. */
export const LAST_MINUTE: Readonly<Record<Way, Errand>> = {
  pot: payPremiums,
  direct: answerTransfer,
  batch: cancelScheduled,
  refund: mendRefund,
};

export function drawErrand(random: Random, { way }: SimPayer): Errand {
  let left = random.between(1, 100);
  for (const [share, errand] of SHARES[way]) {
    left -= share;
    if (left <= 0) return errand;
  }
  return look;
}
