import { z } from 'zod';
import { CivilDateText } from '../calendar';
import { AreaCode } from '../vocabulary';
import { BindGiven } from './bind-given';
import { CoverYear } from './parts';
import { CoverStartGiven, PayPremiumGiven, PremiumGiven } from './premium-given';
import { SettleGiven } from './settle-given';
import { WalletTransferGiven } from './wallet-given';

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
  /**
   * The pooling area of the one who pays: the insured person's own in premium and cover-start, the
   * patient's in settle.
   */
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
