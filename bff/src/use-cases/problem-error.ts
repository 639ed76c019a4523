import type { Problem, ProblemCode } from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import type { NextStep } from '@gongji/shared/vocabulary';

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

/** Not there and not yours answer exactly alike. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new ProblemError('not-found');
  return row;
}
