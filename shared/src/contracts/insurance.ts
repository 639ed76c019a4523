import { z } from 'zod';
import { Comparison, Decision } from '../decision';
import { FenAmount } from '../money';
import { Question } from '../questions';
import { AreaCode, Confidence } from '../vocabulary';
import { Day, EnrolmentView, Instant, MaskedIdNumber } from './common';
import { endpoint } from './endpoint';

export const AccountView = z.object({
  balanceFen: FenAmount,
  pastYearsFen: FenAmount,
  thisYearFen: FenAmount,
});

export const InsuranceStatus = z.object({
  name: z.string(),
  idNumberMasked: MaskedIdNumber,
  enrolment: EnrolmentView,
  yearsPaid: z.number().int(),
  insuredSince: Day.nullable(),
  account: AccountView.nullable(),
  /** When the insurance core said so. */
  asOf: Instant,
  hotlines: z.array(z.string()),
});
export type InsuranceStatus = z.infer<typeof InsuranceStatus>;

export const SourceView = z.object({
  sourceId: z.string(),
  title: z.string(),
  publishedOn: z.string().nullable(),
  address: z.string().nullable(),
});

export type SourceView = z.infer<typeof SourceView>;

/** Ids with commas between them: `P11,seed-002`. */
const SourceIds = z
  .string()
  .max(2_000)
  .regex(/^[\w-]+(,[\w-]+)*$/);

export const ParameterView = z.object({
  name: z.string(),
  value: z.unknown(),
  confidence: Confidence.nullable(),
  level: AreaCode.nullable(),
  from: Day.nullable(),
  verifiedOn: Day.nullable(),
  sourceIds: z.array(z.string()),
  /** What is not known, to be confirmed with the area. */
  unknown: z.boolean(),
});

export const PolicyView = z.object({
  areaCode: AreaCode,
  provinceDirect: z.boolean(),
  day: Day,
  parameters: z.array(ParameterView),
  sources: z.array(SourceView),
  hotlines: z.array(z.string()),
});
export type PolicyView = z.infer<typeof PolicyView>;

export const AreaView = z.object({
  areaCode: AreaCode,
  name: z.string(),
  parentCode: AreaCode.nullable(),
  /** True where the area has a pack of its own; else it falls back to its parent. */
  ownPack: z.boolean(),
  /** True where people insured with the province itself have rules of their own. */
  provinceDirectPack: z.boolean(),
});

/** Where and when the same question is asked once more; `on` as the question itself wants it. */
export const ElsewhereBody = z.object({
  region: AreaCode,
  provinceDirect: z.boolean().default(false),
  on: z.string(),
});

const CompareBody = z
  .object({ question: Question, elsewhere: ElsewhereBody })
  .refine(({ question, elsewhere }) => Question.safeParse({ ...question, ...elsewhere }).success, {
    path: ['elsewhere', 'on'],
    error: 'a day, or a local time where the question wants one',
  });

export const insuranceEndpoints = {
  readInsuranceStatus: endpoint({
    method: 'GET',
    path: '/me/insurance',
    summary: 'My scheme, status, area, years paid and account',
    scope: 'person',
    response: InsuranceStatus,
    problems: ['outside-unavailable'],
  }),
  listAreas: endpoint({
    method: 'GET',
    path: '/areas',
    summary: 'Areas that can be asked about',
    scope: 'public',
    response: z.object({ areas: z.array(AreaView) }),
  }),
  readPolicy: endpoint({
    method: 'GET',
    path: '/areas/:areaCode/policy',
    summary: 'What the policy of an area says on a day, with sources',
    scope: 'public',
    params: z.object({ areaCode: AreaCode }),
    query: z.object({
      on: Day.optional(),
      /** `yes` asks for those insured with the province itself. */
      provinceDirect: z.enum(['yes', 'no']).optional(),
    }),
    response: PolicyView,
  }),
  readSources: endpoint({
    method: 'GET',
    path: '/areas/:areaCode/sources',
    summary: 'The documents behind the ids that decisions and records carry',
    scope: 'public',
    params: z.object({ areaCode: AreaCode }),
    query: z.object({ ids: SourceIds }),
    response: z.object({ sources: z.array(SourceView) }),
  }),
  askRule: endpoint({
    method: 'POST',
    path: '/rules/ask',
    summary: 'One question to the rules, with its situation; changes nothing',
    scope: 'person',
    body: z.object({ question: Question }),
    response: z.object({ decision: Decision }),
  }),
  compareRules: endpoint({
    method: 'POST',
    path: '/rules/compare',
    summary: 'The same question for two areas or two days, differences marked; changes nothing',
    scope: 'person',
    body: CompareBody,
    response: Comparison,
  }),
};
