import { z } from 'zod';
import { Day, Instant } from './common';

/** Demo people are shown by whose way of sharing they show: the family of the story first. */
export const DemoGroup = z.enum([
  'family',
  'special',
  'xiamen',
  'shanghai',
  'beijing',
  'hubei',
  'shanxi',
  'zhejiang',
  'henan-direct',
  'wallet',
  'shaanxi',
  'shenzhen',
  'anhui',
  'jiangsu',
]);
export type DemoGroup = z.infer<typeof DemoGroup>;

/**
 * The QA door, `/qa/...`: only with the sandbox, never in production mode. The sandbox answers it;
 * the BFF passes it on, and on reset also empties its own tables.
 */
export const DemoPerson = z.object({
  /** The credential of the demo sign-in. */
  demoId: z.string(),
  name: z.string(),
  /** One line for QA: who this is and what to try. */
  about: z.string(),
  age: z.number().int(),
  areaCode: z.string(),
  group: DemoGroup,
});
export type DemoPerson = z.infer<typeof DemoPerson>;

/** Whoever plays the agency's staff; the credential is for the operators' sign-in alone. */
export const DemoOperator = z.object({ demoId: z.string(), name: z.string(), about: z.string() });
export type DemoOperator = z.infer<typeof DemoOperator>;

export const QaTarget = z.enum([
  'insurance-core',
  'premium-collector',
  'face-check',
  'bind-review',
  'payout',
]);
export const QaFault = z.enum([
  'none',
  'slow', // answers after 3 s
  'timeout-before', // never answers, does nothing
  'timeout-after', // does it, never answers
  'error-5xx',
  'wrong-answer', // answers something that breaks the contract
]);
export type QaFault = z.infer<typeof QaFault>;

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const FaceResult = z.enum(['pass', 'fail', 'wait']);

/** POST /qa/differences: the daily statement of a system will differ in this way. */
export const QaDifference = z.object({
  system: z.enum(['core', 'collector']),
  day: Day,
  kind: z.enum([
    'missing-ours',
    'missing-theirs',
    'amount',
    'state',
    'duplicate',
    'day-boundary',
    'late-reversal',
  ]),
  /** Left out, the first line of that day is meant. */
  orderNumber: z.string().min(1).max(64).optional(),
});
export type QaDifference = z.infer<typeof QaDifference>;

/** How the agency decides on bindings that wait for it, from now on. */
export const ReviewResult = z.enum(['wait', 'approve', 'refuse']);

export const QaState = z.object({
  /** The day the sandbox plays; null follows the real clock. */
  today: Day.nullable(),
  /** The time of day HH:MM in Asia/Shanghai as it was set; null follows the real clock. */
  time: TimeOfDay.nullable(),
  /** When it was set: it runs on from there. The sandbox keeps it. */
  timeSetAt: Instant.nullable(),
  faceResult: FaceResult,
  reviewResult: ReviewResult,
  faults: z.record(QaTarget, QaFault),
  people: z.array(DemoPerson),
  operators: z.array(DemoOperator),
});
export type QaState = z.infer<typeof QaState>;

/** PUT /qa/settings takes any of these; the answer is the whole QaState. */
export const QaSettings = QaState.pick({
  today: true,
  time: true,
  faceResult: true,
  reviewResult: true,
})
  .extend({ faults: z.partialRecord(QaTarget, QaFault) })
  .partial();
export type QaSettings = z.infer<typeof QaSettings>;

/**
 * POST /qa/codes: what a phone gets of its platform, or somebody from a clerk who has looked at
 * their papers. `value` is the account, the telephone, or whose papers:
 * an ID number, or a demo id. The answer is `{ code }`.
 */
export const QaCode = z.object({
  kind: z.enum(['weapp', 'weapp-phone', 'alipay', 'counter']),
  value: z.string().min(1).max(64),
});
export type QaCode = z.infer<typeof QaCode>;
export const QaCodeIssued = z.object({ code: z.string() });

/** POST /qa/acts: what happens outside of the app. The answer is the whole QaState. */
export const QaAct = z.discriminatedUnion('act', [
  /** Somebody's premium is paid at the tax channel, out of a pocket. */
  z.object({
    act: z.literal('pay-premium-in-cash'),
    demoId: z.string().max(64),
    coverYear: z.number().int().min(2020).max(2100),
  }),
  /** An account is spent from at a counter, so that less is left for what was set aside. */
  z.object({
    act: z.literal('spend-at-counter'),
    demoId: z.string().max(64),
    amountFen: z.number().int().min(1).max(10_000_000),
  }),
]);
export type QaAct = z.infer<typeof QaAct>;
