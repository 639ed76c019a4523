import type { EndpointName, ResponseOf } from '@gongji/shared/contracts';
import { ApiProblem, asProblem } from './api-problem';
import { type CommandName, call, type RequestOf } from './client';
import { closeRequest, takeRequestId } from './request-ids';

/** Input that may not be kept on the phone: it holds an ID number. */
const NOT_KEPT: ReadonlySet<EndpointName> = new Set<EndpointName>(['addTemporaryMember']);

/**
 * Sends a command under an id that is stored before it leaves. The id is given up when the answer
 * is final; while it is unsure whether the server did it, the same command keeps the same id.
 */
export async function sendOnce<N extends CommandName>(
  name: N,
  slot: string,
  request: RequestOf<N>,
): Promise<ResponseOf<N>> {
  const requestId = takeRequestId(slot, request, !NOT_KEPT.has(name));
  if (!requestId) throw new ApiProblem('earlier-unfinished');
  try {
    const answer = await call(name, request, { requestId });
    closeRequest(slot);
    return answer;
  } catch (error) {
    if (!asProblem(error).unsure) closeRequest(slot);
    throw error;
  }
}
