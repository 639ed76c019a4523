import { z } from 'zod';
import { AreaCode, BindingStanding, BindStep, PersonName } from '../vocabulary';
import { Day } from './common';
import { endpoint } from './endpoint';
import { PaperDescription } from './paper-description';

const PAPERS_MAX = 6;

/** A signature drawn by hand or by certificate is to come; until then the name is typed. */
export const Signature = z.object({ method: z.literal('typed-name'), name: PersonName });
export type Signature = z.infer<typeof Signature>;

/** `to` is null where the area asks for the first day only. */
export const BindPeriod = z.object({ from: Day, to: Day.nullable() });
export type BindPeriod = z.infer<typeof BindPeriod>;

/** What the payer says beside whom and which relation, where their area asks for it. */
export const BindTerms = z.object({
  period: BindPeriod.nullable().default(null),
  /** The place among the member's payers, 1 pays first; null is the last place. */
  rank: z.number().int().min(1).max(20).nullable().default(null),
  signature: Signature.nullable().default(null),
  papers: z.array(PaperDescription).max(PAPERS_MAX).default([]),
});
export type BindTerms = z.infer<typeof BindTerms>;

/** Body piece of every command that lets an account pay for somebody. */
export const OnTerms = z.object({ terms: BindTerms.prefault({}) });

export const BindStepView = z.object({ step: BindStep, name: z.string().nullable() });
export type BindStepView = z.infer<typeof BindStepView>;

/** `may`: a weak source alone asks for it; it is offered and holds nobody up. */
const Asked = z.enum(['no', 'may', 'must']);

export const BindAsksView = z.object({
  areaCode: AreaCode,
  /** The area's own flow, in its order and words; empty where nobody tells it. */
  steps: z.array(BindStepView),
  /** False where only the nation tells of steps. */
  stepsAreOwn: z.boolean(),
  period: z.object({ end: z.boolean(), startNotBeforeToday: z.boolean() }).nullable(),
  /** Places to choose from; null where the payer chooses none. */
  ranks: z.number().int().min(1).nullable(),
  signature: Asked,
  papers: Asked,
  review: z.boolean(),
  spouseAgrees: z.boolean(),
  /** The day that is played or lived: no period begins before it. */
  today: Day,
});
export type BindAsksView = z.infer<typeof BindAsksView>;

/** How a binding stands, for whoever just made it. */
export const BoundView = z.object({
  standing: BindingStanding,
  startsOn: Day,
  endsOn: Day.nullable(),
});
export type BoundView = z.infer<typeof BoundView>;

export const bindTermsEndpoints = {
  readBindAsks: endpoint({
    method: 'GET',
    path: '/me/bind-asks',
    summary: 'What my area asks of me when I let my account pay for somebody, step by step',
    scope: 'person',
    response: BindAsksView,
    problems: ['outside-unavailable'],
  }),
};
