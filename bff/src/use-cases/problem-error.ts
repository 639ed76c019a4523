import type { Problem, ProblemCode } from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import type { ConsentPurpose, NextStep } from '@gongji/shared/vocabulary';

export interface ProblemFacts {
  readonly errors?: Problem['errors'];
  readonly nextStep?: NextStep;
  readonly decision?: Decision;
  readonly retryAfterSeconds?: number;
}

/** An end that a user can cause. HTTP turns it into problem+json; anything else thrown is a bug. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts = {},
  ) {
    super(code);
    this.name = 'ProblemError';
  }
}

/** One field is wrong in one way. */
export function inputWrong(field: string, code: string): ProblemError {
  return new ProblemError('input-invalid', { errors: [{ field, code }] });
}

/** Somebody's data is not used for this; which use it is says the field. */
export function consentNeeded(purpose: ConsentPurpose): ProblemError {
  return new ProblemError('consent-needed', {
    errors: [{ field: purpose, code: 'consent-withdrawn' }],
  });
}

/** Not there and not yours answer exactly alike. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new ProblemError('not-found');
  return row;
}
