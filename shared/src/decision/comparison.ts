import { z } from 'zod';
import { CivilDateText } from '../calendar';
import { AreaCode, Confidence, ReasonCode } from '../vocabulary';
import { Decision, Reason } from './decision';

/** What one of two answers read: null where it did not ask for the parameter at all. */
export const ComparedValue = z.object({
  value: z.unknown(),
  level: AreaCode.nullable(),
  from: CivilDateText.nullable(),
  confidence: Confidence.nullable(),
});
export type ComparedValue = z.infer<typeof ComparedValue>;

const differs = { differs: z.boolean() };

/** Two answers to the same question, side by side; `differs` marks what is not the same. */
export const Comparison = z.object({
  one: Decision,
  other: Decision,
  outcome: z.object(differs),
  answer: z.array(z.object({ key: z.string(), one: z.unknown(), other: z.unknown(), ...differs })),
  /** A reason differs where only one answer has it, or with other numbers or severity. */
  reasons: z.array(
    z.object({
      code: ReasonCode,
      one: Reason.nullable(),
      other: Reason.nullable(),
      ...differs,
    }),
  ),
  /** A parameter differs where its value does, whatever level it came from. */
  parameters: z.array(
    z.object({
      parameter: z.string(),
      one: ComparedValue.nullable(),
      other: ComparedValue.nullable(),
      ...differs,
    }),
  ),
});
export type Comparison = z.infer<typeof Comparison>;
