import type { Decision } from '../decision';
import type { PayPremiumGiven } from '../questions';

/** One payer's premiums for several members, in the order in which they take from what is left. */
export interface PayTogetherGiven {
  /** `pastYearsFen` and `potFen` are null where nobody tells them apart; a null pot is 0. */
  readonly payer: PayPremiumGiven['payer'];
  readonly items: readonly PayTogetherItem[];
}

export interface PayTogetherItem {
  /** The caller's own name for the item, given back with its decision. */
  readonly key: string;
  readonly coverYear: number;
  /** What the collector bills; null where nobody knows it: the item is then undecided. */
  readonly amountFen: number | null;
  readonly bind: PayPremiumGiven['bind'];
  readonly member: PayPremiumGiven['member'];
}

export interface PayTogetherItemDecided {
  readonly key: string;
  readonly amountFen: number | null;
  readonly decision: Decision;
}

export interface PayTogetherDecided {
  readonly items: readonly PayTogetherItemDecided[];
  /** The sum of the allowed items. */
  readonly totalFen: number;
  /** What is left to pay premiums with after the allowed items. */
  readonly leftFen: number;
}
