import { z } from 'zod';
import { FenAmount } from '../money';
import { BankCardNumber, BankCardTail, Id } from '../vocabulary';
import { Agreed, Day, decided, FamilyPath } from './common';
import { endpoint } from './endpoint';
import { OrderView } from './orders';
import { PaperDescription } from './paper-description';
import { CoverYear } from './premiums';

export const PremiumRefund = z.object({
  memberId: Id,
  name: z.string(),
  coverYear: CoverYear,
  /** What the collector was paid in cash, and what comes back. */
  amountFen: FenAmount,
  paidOn: Day.nullable(),
  cardTail: BankCardTail.nullable(),
  /** Null in a quote. */
  order: OrderView.nullable(),
});
export type PremiumRefund = z.infer<typeof PremiumRefund>;

export const refundEndpoints = {
  requestRefund: endpoint({
    method: 'POST',
    path: '/families/:familyId/premium-refunds',
    summary: 'Have a premium that was paid in cash paid back from my account (先缴后退)',
    scope: 'family',
    command: true,
    quotable: true,
    params: FamilyPath,
    body: Agreed.extend({
      coverYear: CoverYear,
      memberId: Id,
      /** The sum that was shown; another sum now is refused as quote-changed. Null in a quote. */
      expectedAmountFen: FenAmount.nullable(),
      /** Both null in a quote. */
      cardNumber: BankCardNumber.nullable(),
      proof: PaperDescription.nullable(),
    }),
    response: decided(PremiumRefund),
    problems: ['refused-by-rule', 'quote-changed', 'notice-not-agreed', 'outside-unavailable'],
  }),
};
