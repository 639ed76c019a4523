import type { EndpointName, Endpoints, ResponseOf, SentRequest } from '@gongji/shared/contracts';
import { platformCredential } from '../platform/login';
import { useSession } from '../state/session';
import { ApiProblem, type FailureCode } from './api-problem';
import { type CallableName, rowOf } from './endpoint-rows';
import { exchange } from './exchange';

type Pieces = 'params' | 'query' | 'body';

/** What a call takes: exactly the pieces its row of the endpoint table has. */
export type RequestOf<N extends EndpointName> = {
  readonly [K in Pieces as K extends keyof Endpoints[N] ? K : never]: SentRequest<N>[K];
};

type Named<Flag extends string> = {
  [N in CallableName]: Endpoints[N] extends Record<Flag, true> ? N : never;
}[CallableName];

export type CommandName = Named<'command'>;
export type QuotableName = Named<'quotable'>;
export type ReadName = Exclude<CallableName, CommandName>;

interface Options {
  readonly requestId?: string;
  readonly signal?: AbortSignal;
}

/** Calls one endpoint; the answer is parsed by the contract the server wrote it with. */
export function call<N extends CallableName>(
  name: N,
  request: RequestOf<N>,
  options: Options = {},
): Promise<ResponseOf<N>> {
  return ask(name, request, options, {});
}

/** The same path run and rolled back: what would happen, and why. Changes nothing. */
export function quote<N extends QuotableName>(
  name: N,
  request: RequestOf<N>,
  options: Pick<Options, 'signal'> = {},
): Promise<ResponseOf<N>> {
  return ask(name, request, options, { quote: 'true' });
}

/**
 * For these, whoever holds the phone signs in with their own hand: a platform says who has its
 * account without anybody's touch, also on a phone that was left open.
 */
const BY_HAND: ReadonlySet<CallableName> = new Set<CallableName>(['copyMyData', 'deleteAccount']);

async function ask<N extends CallableName>(
  name: N,
  request: RequestOf<N>,
  options: Options,
  extra: Readonly<Record<string, string>>,
): Promise<ResponseOf<N>> {
  const send = () => {
    const { token } = useSession.getState();
    return exchange(rowOf(name), request, { ...options, token, extra });
  };
  const answer = send().catch(async (error: unknown) => {
    // The same request with the same id: it has not happened, and now it may.
    const anew = isProblem(error, 'fresh-sign-in-needed') && !BY_HAND.has(name);
    if (anew && (await signedInAnew())) return send();
    throw error;
  });
  return (await answer.catch(endSessionIfOver)) as ResponseOf<N>;
}

function isProblem(error: unknown, code: FailureCode): boolean {
  return error instanceof ApiProblem && error.code === code;
}

/** The platform says once more who this is; false where it does not, or says somebody else. */
async function signedInAnew(): Promise<boolean> {
  const { me, signedIn } = useSession.getState();
  const body = await platformCredential().catch(() => null);
  const again = body && (await call('signIn', { body }).catch(() => null));
  if (!again || again.me.personId !== me?.personId) return false;
  signedIn(again.token, again.me);
  return true;
}

/** Drafts and open requests stay; after signing in again the person goes on where they were. */
function endSessionIfOver(error: unknown): never {
  if (isProblem(error, 'sign-in-needed')) useSession.getState().ended();
  throw error;
}
