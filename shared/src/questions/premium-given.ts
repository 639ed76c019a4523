import { z } from 'zod';
import { CivilDateText } from '../calendar';
import { FenAmount } from '../money';
import { EnrolmentStatus, Scheme } from '../vocabulary';
import { BindKind, Count, CoverYear } from './parts';

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
  otherPayers: z
    .array(z.object({ balanceFen: FenAmount }))
    .max(20)
    .default([]),
});
export type PayPremiumGiven = z.infer<typeof PayPremiumGiven>;

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
