import { z } from 'zod';
import { Decision } from '../decision';
import { NextStep } from '../vocabulary';

/** Closed list of problem codes with their HTTP status and a short English title (RFC 9457). */
export const PROBLEMS = {
  'input-invalid': { status: 400, title: 'The input is not valid' },
  'request-id-missing': { status: 400, title: 'The command carries no Idempotency-Key' },
  'sign-in-needed': { status: 401, title: 'Not signed in, or the session has ended' },
  'sign-in-refused': { status: 401, title: 'The platform did not accept the sign-in' },
  'fresh-sign-in-needed': { status: 401, title: 'Sign in anew before this, then send it again' },
  'real-name-needed': { status: 403, title: 'The account is real; whose it is nobody has proved' },
  'not-found': { status: 404, title: 'Not there, or not yours' },
  'refused-by-rule': { status: 409, title: 'A rule refuses the command; the decision says why' },
  'request-running': { status: 409, title: 'The same command is still running' },
  'state-changed': { status: 409, title: 'It has changed since you looked' },
  'quote-changed': { status: 409, title: 'The sum is no longer the one that was shown' },
  'consent-needed': { status: 409, title: 'The person whose data it is has not consented to it' },
  'guardian-needed': { status: 409, title: 'Under 14 a parent or guardian consents' },
  'notice-not-agreed': { status: 409, title: 'The notice in force has not been agreed to' },
  'face-check-running': { status: 409, title: 'The face check has no result yet' },
  'face-check-over': { status: 410, title: 'The proof of presence has grown too old' },
  'invitation-over': { status: 410, title: 'The invitation is used, withdrawn or expired' },
  'transfer-over': { status: 410, title: 'The transfer is taken, declined or gone back' },
  'share-over': { status: 410, title: 'The link has expired or was taken back' },
  'answer-forgotten': { status: 410, title: 'It was done long ago; its answer is no longer kept' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'request-id-reused': { status: 422, title: 'The Idempotency-Key was used with other input' },
  'too-many-requests': { status: 429, title: 'Too many tries; wait and try again' },
  unexpected: { status: 500, title: 'Something broke on our side' },
  'out-of-service': { status: 503, title: 'We cannot answer now; ask again under the same id' },
  'outside-unavailable': { status: 503, title: 'An outside system does not answer' },
} as const;

/** Of what rests on a paper and a finished face check. */
export const FACE_PROBLEMS = [
  'refused-by-rule',
  'face-check-running',
  'face-check-over',
  'notice-not-agreed',
] as const;

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

/** application/problem+json. `errors` name fields; `decision` comes with refused-by-rule. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(PROBLEM_CODES),
  traceId: z.string(),
  errors: z.array(z.object({ field: z.string(), code: z.string() })),
  nextStep: NextStep,
  decision: Decision.nullable(),
});
export type Problem = z.infer<typeof Problem>;
