import type { RealName } from '../ports/platform-login';
import type { Services } from './context';
import { ProblemError } from './problem-error';

/**
 * Asks the verifier to look at somebody, under an id of ours.
 * @throws ProblemError outside-unavailable
 */
export async function startFaceCheck(
  services: Services,
  checkId: string,
  { idNumber, name }: RealName,
): Promise<void> {
  const answer = await services.face.start(checkId, idNumber, name);
  if (answer.kind !== 'done') throw new ProblemError('outside-unavailable');
}
