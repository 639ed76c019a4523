import { Problem, type ProblemCode } from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import type { NextStep } from '@gongji/shared/vocabulary';

/** What can go wrong before an answer of the server exists. */
export type ClientCode =
  | 'no-network'
  | 'no-answer'
  | 'answer-not-understood'
  | 'earlier-unfinished'
  | 'earlier-not-done';
export type FailureCode = ProblemCode | ClientCode;

/** Every failed call ends as this; text is made from `code` by `problemText`. */
export class ApiProblem extends Error {
  constructor(
    readonly code: FailureCode,
    readonly problem: Problem | null = null,
  ) {
    super(code);
    this.name = 'ApiProblem';
  }

  get traceId(): string | null {
    return this.problem?.traceId ?? null;
  }

  get nextStep(): NextStep | null {
    return this.problem?.nextStep ?? null;
  }

  get decision(): Decision | null {
    return this.problem?.decision ?? null;
  }

  /** True while it is not known whether the server did it: ask again under the same request id. */
  get unsure(): boolean {
    return UNSURE.has(this.code);
  }
}

const UNSURE: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'no-network',
  'no-answer',
  'answer-not-understood',
  'request-running',
  'outside-unavailable',
  'out-of-service',
  'unexpected',
  'sign-in-needed',
  'too-many-requests',
]);

/** The problem of an answer that is not 2xx; any other body counts as not understood. */
export function problemOf(body: unknown): ApiProblem {
  const parsed = Problem.safeParse(body);
  return parsed.success
    ? new ApiProblem(parsed.data.code, parsed.data)
    : new ApiProblem('answer-not-understood');
}

export function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem('answer-not-understood');
}
