import type { Decision } from '../decision';
import type { PayPremiumGiven } from '../questions';
import { type Funds, readFunds, shortageCause } from './funds';
import { Inquiry } from './inquiry';
import { answerOf, checkPremiumTarget, tellUnknownFunds } from './pay-premium';
import type { Where } from './where';

/** A relative's premium that the payer wants back from their own account (先缴后退). */
export interface PremiumRefundGiven {
  readonly bind: PayPremiumGiven['bind'];
  readonly payer: PayPremiumGiven['payer'];
  readonly member: Omit<PayPremiumGiven['member'], 'alreadyPaid'>;
  readonly coverYear: number;
  /** What the collector has had for that year; null where nothing has been paid. */
  readonly paid: { readonly amountFen: number; readonly inCash: boolean } | null;
}

/**
 * May this payer's account pay back what a relative's premium has cost in cash? The year has been
 * paid for, so its window is no matter any more. answer: {usableFen, mode}.
 */
export function decidePremiumRefund(where: Where, given: PremiumRefundGiven): Decision {
  const inquiry = new Inquiry(where);
  const { paid, coverYear } = given;
  const member = { ...given.member, alreadyPaid: false };
  checkPremiumTarget(inquiry, { ...given, member, amountFen: paid?.amountFen ?? null });
  const funds = readFunds(inquiry, given.payer);
  if (funds.model.value !== null && funds.mode !== 'refund') {
    inquiry.stop('premium-refund-not-here', {}, funds.model);
  }
  if (paid === null) inquiry.stop('premium-pay-first', { coverYear });
  else if (!paid.inCash) inquiry.stop('premium-already-paid', { coverYear });
  else checkEnough(inquiry, paid.amountFen, funds);
  return inquiry.decide(answerOf(funds));
}

function checkEnough(inquiry: Inquiry, amountFen: number, funds: Funds): void {
  const { usableFen } = funds;
  if (usableFen === null) {
    tellUnknownFunds(inquiry);
    return;
  }
  const shortFen = amountFen - usableFen;
  if (shortFen <= 0) return;
  const facts = { amountFen, usableFen, shortFen };
  inquiry.stop('balance-short', facts, shortageCause(funds, shortFen));
}
