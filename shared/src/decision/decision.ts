import { z } from 'zod';
import { CivilDateText } from '../calendar';
import { AreaCode, Confidence, NextStep, ReasonCode } from '../vocabulary';

export const Outcome = z.enum(['allowed', 'refused', 'undecided']);
export type Outcome = z.infer<typeof Outcome>;

/** `stop` makes an answer refused, `unknown` makes it undecided, `warn` leaves it allowed. */
export const Severity = z.enum(['stop', 'unknown', 'warn']);
export type Severity = z.infer<typeof Severity>;

export const Fact = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
export type Fact = z.infer<typeof Fact>;

/** One reason with its numbers: asked, limit, date… Money facts end in `Fen`, days in `On`. */
export const Reason = z.object({
  code: ReasonCode,
  severity: Severity,
  facts: z.record(z.string(), Fact),
  /** The policy parameter the reason rests on, or null where it rests on none. */
  parameter: z.string().nullable(),
  /** The area the value came from: the city's own, its province's, or 000000. */
  level: AreaCode.nullable(),
  sourceIds: z.array(z.string()),
});
export type Reason = z.infer<typeof Reason>;

/** One step of the computation's own trace. */
export const Step = z.object({
  parameter: z.string(),
  value: z.unknown(),
  level: AreaCode.nullable(),
  from: CivilDateText.nullable(),
  confidence: Confidence.nullable(),
  sourceIds: z.array(z.string()),
});
export type Step = z.infer<typeof Step>;

/** Which policy decided: enough to decide the same again years later. */
export const PolicyStamp = z.object({
  areaCode: AreaCode,
  provinceDirect: z.boolean(),
  day: z.string(),
  packs: z.array(z.object({ areaCode: AreaCode, version: z.string() })),
});
export type PolicyStamp = z.infer<typeof PolicyStamp>;

export const WhatToDo = z.object({ action: NextStep, call: z.array(z.string()) });
export type WhatToDo = z.infer<typeof WhatToDo>;

/** An answer that explains itself. `answer` carries the question's own keys when there are any. */
export const Decision = z.object({
  outcome: Outcome,
  warning: z.boolean(),
  reasons: z.array(Reason),
  answer: z.record(z.string(), z.unknown()),
  steps: z.array(Step),
  stamp: PolicyStamp,
  nextStep: WhatToDo,
});
export type Decision = z.infer<typeof Decision>;
