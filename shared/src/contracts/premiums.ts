import { z } from 'zod';
import { Decision } from '../decision';
import { FenAmount } from '../money';
import { Id, MemberKind, NoticeAgreed, PayMode, Relation } from '../vocabulary';
import { Agreed, Day, decided, FamilyPath, Instant } from './common';
import { endpoint } from './endpoint';
import { OrderView } from './orders';

export const CoverYear = z.number().int().min(2020).max(2100);

/** When cover would begin if the premium were paid today; null where it is not decided. */
export const CoverPreview = z.object({
  coverFrom: Day.nullable(),
  waitingMonths: z.number().int().nullable(),
});
export type CoverPreview = z.infer<typeof CoverPreview>;

/** One person of the family and whether I can pay for them now, with every reason. */
export const PremiumCandidate = z.object({
  memberId: Id,
  name: z.string(),
  relation: Relation,
  kind: MemberKind,
  amountFen: FenAmount.nullable(),
  decision: Decision,
  cover: CoverPreview,
  /** An order already open or done for this person and year. */
  order: OrderView.nullable(),
});
export type PremiumCandidate = z.infer<typeof PremiumCandidate>;

/** The payer's account, and what of it may go to a premium. */
export const PayingAccount = z.object({
  balanceFen: FenAmount,
  /** The part of it that is of past years. */
  pastYearsFen: FenAmount,
  pastYearsOnly: z.boolean(),
  /** What must stay in it; null where the area keeps no reserve, or nobody knows of one. */
  reserveFen: FenAmount.nullable(),
});
export type PayingAccount = z.infer<typeof PayingAccount>;

export const PremiumList = z.object({
  coverYear: CoverYear,
  candidates: z.array(PremiumCandidate),
  mode: PayMode,
  /** The day on which the account would be debited, where the area debits in batches. */
  batchOn: Day.nullable(),
  account: PayingAccount,
  potFen: FenAmount.nullable(),
  usableFen: FenAmount,
  notice: NoticeAgreed,
  hotlines: z.array(z.string()),
});
export type PremiumList = z.infer<typeof PremiumList>;

export const PremiumItem = z.object({
  memberId: Id,
  name: z.string(),
  amountFen: FenAmount.nullable(),
  decision: Decision,
  cover: CoverPreview,
  order: OrderView.nullable(),
});

/** A result for each person; `totalFen` is the sum of what is allowed. */
export const PremiumPayment = z.object({
  /** Null in a quote. */
  paymentId: Id.nullable(),
  coverYear: CoverYear,
  totalFen: FenAmount,
  /** What is left to use afterwards. */
  leftFen: FenAmount,
  mode: PayMode,
  batchOn: Day.nullable(),
  items: z.array(PremiumItem),
  createdAt: Instant,
});
export type PremiumPayment = z.infer<typeof PremiumPayment>;

export const premiumEndpoints = {
  listPremiums: endpoint({
    method: 'GET',
    path: '/families/:familyId/premiums',
    summary: 'Whose premium I can pay, and why not for the others',
    scope: 'family',
    params: FamilyPath,
    query: z.object({ coverYear: z.coerce.number().int().min(2020).max(2100).optional() }),
    response: PremiumList,
    problems: ['outside-unavailable'],
  }),
  payPremiums: endpoint({
    method: 'POST',
    path: '/families/:familyId/premium-payments',
    summary: 'Pay the premiums of several members at once, one order a person (代缴)',
    scope: 'family',
    command: true,
    quotable: true,
    params: FamilyPath,
    body: Agreed.extend({
      coverYear: CoverYear,
      memberIds: z.array(Id).min(1).max(20),
      /** The sum that was shown; another sum now is refused as quote-changed. Null in a quote. */
      expectedTotalFen: FenAmount.nullable(),
      /** What a relative put ready and this payment answers, for its people and no others. */
      preparedPaymentId: Id.optional(),
    }),
    response: decided(PremiumPayment),
    problems: [
      'fresh-sign-in-needed',
      'refused-by-rule',
      'quote-changed',
      'state-changed',
      'notice-not-agreed',
      'outside-unavailable',
    ],
  }),
  readPayment: endpoint({
    method: 'GET',
    path: '/families/:familyId/premium-payments/:paymentId',
    summary: 'How the orders of a payment stand',
    scope: 'family',
    params: z.object({ familyId: Id, paymentId: Id }),
    response: z.object({
      paymentId: Id,
      coverYear: CoverYear,
      totalFen: FenAmount,
      orders: z.array(OrderView),
      createdAt: Instant,
    }),
  }),
};
