import type { CounterProof } from '../ports/counter-desk';
import type { Services } from './context';
import { ProblemError } from './problem-error';

/**
 * What the counter says of a code.
 * @throws ProblemError outside-unavailable
 */
export async function proofOfCounter(
  services: Services,
  proof: CounterProof,
): Promise<'passed' | 'failed'> {
  const answer = await services.counter.redeem(proof);
  if (answer.kind === 'unsure') throw new ProblemError('outside-unavailable');
  return answer.kind === 'done' ? 'passed' : 'failed';
}
