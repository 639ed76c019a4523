import { z } from 'zod';
import { FenAmount } from '../money';
import { FundingModel } from '../vocabulary';

const Codes = z.array(z.string().min(1)).min(1);

/** What an account may be asked to pay at a counter. */
export const PayableItem = z.enum(['care', 'drug', 'device', 'supplement', 'vaccine', 'checkup']);
export type PayableItem = z.infer<typeof PayableItem>;

/** One source in an order of payment; cash is always last and never named. */
export const DrawToken = z.enum([
  'own',
  'pot',
  'local-by-bind-date',
  'cross-area',
  'by-bind-date',
  'by-rank',
  'chosen',
]);
export type DrawToken = z.infer<typeof DrawToken>;

/** A sum, or the word that there is no limit. */
const Cap = z.union([FenAmount, z.literal('none')]);

/** Where the money is, what must stay, and who pays a bill in which order. */
export const MONEY_PARAMETERS = {
  fundingModel: FundingModel,
  sharedBucket: z.enum(['whole', 'past-years']),
  /** What must stay in the personal account; in the pot model, before money is moved. */
  reserveFen: FenAmount,
  potTransfers: z.strictObject({
    timesMonth: z.number().int(),
    unusedCarriesOver: z.boolean(),
  }),
  healthAccountModel: z.strictObject({
    thisYearCreditShared: z.boolean(),
    pharmacyFenYear: FenAmount,
  }),
  capFenYear: Cap,
  memberCapFenYear: Cap,
  useCapSetBy: z.enum(['payer', 'area']),
  cashWithdrawal: Codes,
  cashIntoAccount: z.boolean(),
  // at the counter
  /** No area lets others pay first; one that does needs a rule before it needs a value. */
  ownFirst: z.literal(true),
  payersPerSettlement: z.enum(['single', 'cascade', 'chosen']),
  drawOrder: z.array(DrawToken).min(1),
  drawOrderEditable: z.boolean(),
  ownCardNeeded: z.boolean(),
  proxyPurchase: z.strictObject({ patientCard: z.boolean(), bothIds: z.boolean() }),
  medicalUses: Codes,
  itemsPayable: z.array(PayableItem),
  itemsBanned: z.array(PayableItem),
  /** Payable from the holder's own account only; never for a relative. */
  itemsForHolderOnly: z.array(PayableItem),
  forbiddenUses: Codes,
  pooledFundShared: z.boolean(),
  manualReimbursement: z.boolean(),
  commercialInsurance: Codes,
  // premiums out of an account
  accountPaysPremium: z.boolean(),
  accountPaysLongTermCare: z.boolean(),
  ownPremiumFromAccount: z.boolean(),
  /** May one premium be split between payers, or between a payer and cash? */
  splitPayment: z.boolean(),
  premiumPayMode: z.enum(['direct', 'batch', 'refund']),
  batchDay: z.literal('last-day-of-month'),
  premiumChannels: Codes,
  cashChannels: Codes,
  paymentDataNeeded: Codes,
  premiumRefund: Codes,
  premiumStatusQuery: Codes,
  premiumAuthorisationsPerMember: z.number().int(),
};
