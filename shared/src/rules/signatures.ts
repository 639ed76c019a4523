import type { Decision } from '../decision';
import type {
  BindGiven,
  CoverStartGiven,
  ParameterGiven,
  PayPremiumGiven,
  PremiumGiven,
  Question,
  SettleGiven,
  WalletTransferGiven,
} from '../questions';
import type { PayTogetherDecided, PayTogetherGiven } from './pay-together-shape';
import type { PotTransferGiven } from './pot-transfer-shape';
import type { Where } from './where';

/** What each door of the rules takes and gives. All are pure; nothing a user causes throws. */
export interface RuleDoors {
  /** Any question, parsed by `Question`. */
  answer(question: Question): Decision;
  /** answer: {as: 'member' | 'temporary'} */
  decideBind(where: Where, given: BindGiven): Decision;
  /** answer: {amountFen, tiers?} */
  decidePremium(where: Where, given: PremiumGiven): Decision;
  /** answer: {usableFen, mode} */
  decidePayPremium(where: Where, given: PayPremiumGiven): Decision;
  /** answer: {draws: [{from, fen}], cashFen} */
  decideSettle(where: Where, given: SettleGiven): Decision;
  /** answer: {coverFrom, waitingMonths, insideWindow}; no source, no day: coverFrom is null */
  decideCoverStart(where: Where, given: CoverStartGiven): Decision;
  /** `on` is a local time YYYY-MM-DDTHH:mm:ss. answer: {returnsAt} */
  decideWalletTransfer(where: Where, given: WalletTransferGiven): Decision;
  /** answer: {value} */
  readParameter(where: Where, given: ParameterGiven): Decision;
  /** Several premiums of one payer; in the pot model only money already in the pot pays. */
  decidePayTogether(where: Where, given: PayTogetherGiven): PayTogetherDecided;
  /** answer: {movableFen, reserveFen} */
  decidePotTransfer(where: Where, given: PotTransferGiven): Decision;
  /** What a temporary member may do: `act` is premium or anything else. */
  decideTemporaryAct(where: Where, act: TemporaryAct): Decision;
  /** The cover year whose premium is being collected on a day. */
  coverYearOn(where: Where): number;
}

/** What somebody may want to do for a temporary member, or a temporary member may want to do. */
export type TemporaryAct = 'premium' | 'settle' | 'bind' | 'order';
