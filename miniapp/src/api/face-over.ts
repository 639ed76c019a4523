import type { ApiProblem } from './api-problem';

interface Step {
  readonly problem: ApiProblem | null;
  readonly quote: { readonly problem: ApiProblem | null };
}

/** That a proof of presence has grown too old, where that is what stops a step: it is made anew. */
export function faceOver({ problem, quote }: Step): ApiProblem | null {
  const problems = [problem, quote.problem];
  return problems.find((each) => each?.code === 'face-check-over') ?? null;
}
