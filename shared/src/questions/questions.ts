import { z } from 'zod';
import { CivilDateText } from '../calendar';
import { FenAmount } from '../money';
import { AreaCode, EnrolmentStatus, ParentRole, Relation, Scheme } from '../vocabulary';

/** The situation of each question a rule answers. What is left out takes the default, field by field. */
const Count = z.number().int().min(0).max(10_000);
const CoverYear = z.number().int().min(2000).max(2100);
const Period = z.object({ from: CivilDateText, to: CivilDateText });

export const BindKind = z.enum(['active', 'temporary', 'none', 'code-link', 'legacy-link']);
export type BindKind = z.infer<typeof BindKind>;

export const BindGiven = z.object({
  payer: z
    .object({
      scheme: Scheme.default('employee'),
      account: z.boolean().default(true),
      status: EnrolmentStatus.default('active'),
      publicExpense: z.boolean().default(false),
      chronicRegistration: z.boolean().default(false),
      memberOfAnother: z.boolean().default(false),
    })
    .prefault({}),
  relative: z
    .object({
      relation: Relation.default('child'),
      role: ParentRole.nullable().default(null),
      scheme: Scheme.default('resident'),
      status: EnrolmentStatus.default('active'),
      area: AreaCode.default('350100'),
      publicExpense: z.boolean().default(false),
      sharesOwnAccount: z.boolean().default(false),
      faceVerified: z.boolean().default(true),
      consented: z.boolean().default(true),
      boundBefore: z.boolean().default(false),
    })
    .prefault({}),
  payerBinds: z
    .object({
      now: Count.default(0),
      ever: Count.default(0),
      sameRoleNow: Count.default(0),
      codeLinksNow: Count.default(0),
    })
    .prefault({}),
  relativePayers: z.array(z.object({ area: AreaCode })).max(50).default([]),
  mutual: z.boolean().default(false),
  period: Period.nullable().default(null),
});
export type BindGiven = z.infer<typeof BindGiven>;

export const PremiumGiven = z.object({
  coverYear: CoverYear.default(2026),
  group: z.enum(['general', 'student-child', 'working-age', 'elderly']).default('general'),
  ageInCoverYear: Count.nullable().default(null),
  ageOnPaymentDay: Count.nullable().default(null),
  assisted: z.enum(['none', 'full', 'reduced', 'disabled']).default('none'),
  joinMonth: z.number().int().min(1).max(12).nullable().default(null),
  months: z.number().int().min(1).max(12).nullable().default(null),
  billedFen: FenAmount.nullable().default(null),
});
export type PremiumGiven = z.infer<typeof PremiumGiven>;

export const PayPremiumGiven = z.object({
  coverYear: CoverYear.default(2026),
  amountFen: FenAmount.default(40000),
  bind: BindKind.default('active'),
  payer: z
    .object({
      status: EnrolmentStatus.default('active'),
      balanceFen: FenAmount.default(100000),
      pastYearsFen: FenAmount.nullable().default(null),
      potFen: FenAmount.nullable().default(null),
      transfersLeftThisMonth: Count.nullable().default(null),
    })
    .prefault({}),
  member: z
    .object({
      scheme: Scheme.default('resident'),
      status: EnrolmentStatus.default('active'),
      alreadyPaid: z.boolean().default(false),
    })
    .prefault({}),
  otherPayers: z.array(z.object({ balanceFen: FenAmount })).max(20).default([]),
});
export type PayPremiumGiven = z.infer<typeof PayPremiumGiven>;

export const SettleItem = z.enum([
  'care',
  'drug',
  'device',
  'supplement',
  'vaccine',
  'checkup',
  'pooled-benefit',
]);

export const SettlePayer = z.object({
  id: z.string().max(64),
  status: EnrolmentStatus.default('active'),
  area: AreaCode.default('350100'),
  boundOn: CivilDateText.default('2025-01-01'),
  rank: Count.nullable().default(null),
  balanceFen: FenAmount.default(50000),
  pastYearsFen: FenAmount.nullable().default(null),
  potFen: FenAmount.nullable().default(null),
  consented: z.boolean().default(true),
  divorced: z.boolean().default(false),
});
export type SettlePayer = z.infer<typeof SettlePayer>;

export const SettleGiven = z.object({
  billFen: FenAmount.default(10000),
  item: SettleItem.default('care'),
  ownFen: FenAmount.default(0),
  bind: BindKind.default('active'),
  memberStatus: EnrolmentStatus.default('active'),
  memberType: z.enum(['member', 'temporary']).default('member'),
  cardShown: z.enum(['own', 'payer']).default('own'),
  proxyBuyer: z.object({ patientCard: z.boolean(), bothIds: z.boolean() }).nullable().default(null),
  chosenPayer: z.string().max(64).nullable().default(null),
  payers: z.array(SettlePayer).max(20).prefault([{ id: 'A' }]),
});
export type SettleGiven = z.infer<typeof SettleGiven>;

export const CoverStartGiven = z.object({
  coverYear: CoverYear.default(2026),
  paidOn: CivilDateText.default('2025-12-31'),
  insuredLastYear: z.boolean().default(true),
  gapYears: Count.default(0),
  repairedYears: Count.default(0),
  bornOn: CivilDateText.nullable().default(null),
  freshman: z.boolean().default(false),
});
export type CoverStartGiven = z.infer<typeof CoverStartGiven>;

export const WalletTransferGiven = z.object({
  from: AreaCode.default('130100'),
  to: AreaCode.default('320500'),
  relation: Relation.default('child'),
  bound: z.boolean().default(false),
  amountFen: FenAmount.default(100000),
  sentToday: Count.default(0),
  sentTodayFen: FenAmount.default(0),
  pendingUnclaimed: z.boolean().default(false),
  receiverConfirmed: z.boolean().default(true),
});
export type WalletTransferGiven = z.infer<typeof WalletTransferGiven>;

export const PARAMETER_QUESTIONS = [
  'maxMembers',
  'countsPayer',
  'maxPayersPerMember',
  'relationsAllowed',
  'parentInLawAllowed',
  'temporaryMember',
  'reserveFen',
  'fundingModel',
  'payersPerSettlement',
  'drawOrder',
  'premiumWindow',
  'walletOpen',
  'hotline',
] as const;

export const ParameterGiven = z.object({
  name: z.enum(PARAMETER_QUESTIONS),
  coverYear: CoverYear.nullable().default(null),
});
export type ParameterGiven = z.infer<typeof ParameterGiven>;

const where = {
  /** The pooling area of the one who pays (the insured person in premium and cover-start, the patient in settle). */
  region: AreaCode,
  /** True for the province's own pooling area (省直), which has no code of its own. */
  provinceDirect: z.boolean().default(false),
};
const asked = { ...where, on: CivilDateText };
const LocalTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/);

/** One question with its situation: what, where, when, given what. */
export const Question = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('bind'), ...asked, given: BindGiven.prefault({}) }),
  z.object({ ask: z.literal('premium'), ...asked, given: PremiumGiven.prefault({}) }),
  z.object({ ask: z.literal('pay-premium'), ...asked, given: PayPremiumGiven.prefault({}) }),
  z.object({ ask: z.literal('settle'), ...asked, given: SettleGiven.prefault({}) }),
  z.object({ ask: z.literal('cover-start'), ...asked, given: CoverStartGiven.prefault({}) }),
  z.object({
    ask: z.literal('wallet-transfer'),
    ...where,
    on: LocalTime,
    given: WalletTransferGiven.prefault({}),
  }),
  z.object({ ask: z.literal('parameter'), ...asked, given: ParameterGiven }),
]);
export type Question = z.infer<typeof Question>;
export type QuestionInput = z.input<typeof Question>;
