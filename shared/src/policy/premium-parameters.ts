import { z } from 'zod';
import { CivilDateText } from '../calendar';
import { FenAmount } from '../money';
import { AreaCode } from '../vocabulary';

const Codes = z.array(z.string().min(1)).min(1);
const CoverYear = z.number().int().min(2000).max(2100);
const Age = z.number().int().min(0).max(150).nullable();

/** One sum of a premium and whom it is for; `general` is everybody without a tier of their own. */
export const PremiumTier = z.strictObject({
  group: z.enum(['general', 'student-child', 'working-age', 'elderly']),
  assisted: z.enum(['none', 'full', 'reduced', 'disabled']),
  ageFrom: Age,
  ageTo: Age,
  /** Null where the area names the group apart, and nobody says its sum. */
  amountFen: FenAmount.nullable(),
  /** Where the person chooses between sums: the others. */
  otherChoicesFen: z.array(FenAmount),
  billedBy: z.enum(['year', 'month']),
  /** A scheme year from September to August is paid at once, mid-year for the rest of it. */
  schemeYear: z.enum(['calendar', 'september']),
});
export type PremiumTier = z.infer<typeof PremiumTier>;

export const ResidentPremium = z.strictObject({
  coverYear: CoverYear,
  tiers: z.array(PremiumTier).min(1),
  subsidyFen: FenAmount.nullable(),
  /** On which day the age counts; null where the source does not say. */
  ageCountsOn: z.enum(['cover-year', 'payment-day']).nullable(),
});
export type ResidentPremium = z.infer<typeof ResidentPremium>;

export const PremiumWindow = z.strictObject({
  coverYear: CoverYear,
  rolling: z.boolean(),
  /** Null where only the end is known. */
  opensOn: CivilDateText.nullable(),
  closesOn: CivilDateText.nullable(),
  /** 延长缴费期: the last day of it, where there is one. */
  extendedTo: CivilDateText.nullable(),
  /** Paid from this day on, cover starts when the money arrives instead of at new year. */
  arrivalFrom: CivilDateText.nullable(),
});
export type PremiumWindow = z.infer<typeof PremiumWindow>;

/** What a resident premium costs, when it is collected, and when cover begins. */
export const PREMIUM_PARAMETERS = {
  residentPremium: ResidentPremium,
  premiumFloor: z.strictObject({
    coverYear: CoverYear,
    floorFen: FenAmount,
    subsidyFen: FenAmount,
  }),
  premiumWindow: PremiumWindow,
  /** Sums somebody named for other areas without proof: for operators, never for a rule. */
  premiumsNamedUnchecked: z.array(
    z.strictObject({ areaCode: AreaCode, group: z.string(), amountFen: FenAmount }),
  ),
  assistedGroups: Codes,
  agedExempt: z.boolean(),
  schoolBillsStudents: z.enum(['often', 'always', 'never']),
  // waiting
  waitingFixedMonths: z.number().int(),
  waitingMonthsGapYear: z.number().int(),
  repairMonthsYear: z.number().int(),
  waitingAfterRepairMin: z.strictObject({ gapYears: z.number().int(), months: z.number().int() }),
  /** What a lapsed person waits who pays inside the window, where the area says it itself. */
  lapsedInsideWindowMonths: z.number().int(),
  newbornWaits: z.boolean(),
  newbornCover: z.strictObject({
    days: z.number().int(),
    inside: z.literal('birth'),
    after: z.enum(['month-after-payment', 'payment-day']),
  }),
  newbornCrossYear: z.enum(['both-years', 'either-year']),
  freshmanCover: z.strictObject({ coverYear: CoverYear, coverFrom: CivilDateText }),
  enrolmentIncentive: z.strictObject({
    fromYear: z.number().int(),
    stepFenYear: FenAmount,
    zeroClaimStepFenYear: FenAmount,
  }),
};
