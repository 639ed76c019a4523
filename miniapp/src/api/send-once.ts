import { type ResponseOf, withoutSecrets } from '@gongji/shared/contracts';
import { onlineManager } from '@tanstack/react-query';
import { ApiProblem, asProblem } from './api-problem';
import { type CommandName, call, type RequestOf } from './client';
import { rowOf } from './endpoint-rows';
import { closeRequest, forgetInput, openRequest, takeRequestId } from './request-ids';

/**
 * Sends a command under an id that is stored before it leaves. The id is given up when the answer
 * is final; while it is unsure whether the server did it, the same command keeps the same id, and
 * another one has to wait. Of the input, what the contract marks as secret is never stored.
 * Without a network nothing new is begun: it would wait unseen and be sent when nobody expects it.
 */
export async function sendOnce<N extends CommandName>(
  name: N,
  slot: string,
  request: RequestOf<N>,
): Promise<ResponseOf<N>> {
  if (!onlineManager.isOnline() && !openRequest(slot)) throw new ApiProblem('no-network');
  const requestId = takeRequestId(slot, { request, kept: keepable(name, request) });
  if (!requestId) throw new ApiProblem('earlier-unfinished');
  return untilFinal(slot, () => call(name, request, { requestId }));
}

/**
 * What became of the open command of a slot: it is sent again where its input is known; where that
 * was secret and went with the app, the server is asked by the id alone. A command that has not
 * happened by then never will.
 * @throws ApiProblem earlier-not-done
 */
export async function finishEarlier<N extends CommandName>(
  name: N,
  slot: string,
): Promise<ResponseOf<N>> {
  const open = openRequest(slot);
  if (!open) throw new ApiProblem('earlier-not-done');
  const { request, requestId } = open;
  if (request === null) return untilFinal(slot, () => askById(name, requestId));
  return untilFinal(slot, () => call(name, request as RequestOf<N>, { requestId }));
}

/** Asks under the open id of a slot, and gives it up once the answer is final. */
export async function untilFinal<T>(slot: string, ask: () => Promise<T>): Promise<T> {
  try {
    const answer = await ask();
    closeRequest(slot);
    return answer;
  } catch (error) {
    const { code, unsure } = asProblem(error);
    if (code === 'request-id-reused') forgetInput(slot);
    else if (!unsure) closeRequest(slot);
    throw error;
  }
}

async function askById<N extends CommandName>(name: N, requestId: string): Promise<ResponseOf<N>> {
  const { answer } = await call('closeCommand', { params: { requestId } });
  if (answer === null) throw new ApiProblem('earlier-not-done');
  const parsed = rowOf(name).response.safeParse(answer);
  if (!parsed.success) throw new ApiProblem('answer-not-understood');
  return parsed.data as ResponseOf<N>;
}

function keepable<N extends CommandName>(name: N, request: RequestOf<N>): unknown {
  const { body }: { readonly body?: unknown } = request;
  if (body === undefined) return request;
  return { ...request, body: withoutSecrets(rowOf(name).body, body) };
}
