import {
  type AppEndpointName,
  appEndpointOf,
  type EndpointName,
  type Endpoints,
  type ResponseOf,
  type SentRequest,
} from '@gongji/shared/contracts';
import { useSession } from '../state/session';
import { ApiProblem } from './api-problem';
import { exchange } from './exchange';

type Pieces = 'params' | 'query' | 'body';

/** What a call takes: exactly the pieces its row of the endpoint table has. */
export type RequestOf<N extends EndpointName> = {
  readonly [K in Pieces as K extends keyof Endpoints[N] ? K : never]: SentRequest<N>[K];
};

type Named<Flag extends string> = {
  [N in AppEndpointName]: Endpoints[N] extends Record<Flag, true> ? N : never;
}[AppEndpointName];

export type CommandName = Named<'command'>;
export type QuotableName = Named<'quotable'>;
export type ReadName = Exclude<AppEndpointName, CommandName>;

interface Options {
  readonly requestId?: string;
  readonly signal?: AbortSignal;
}

/** Calls one endpoint; the answer is parsed by the contract the server wrote it with. */
export function call<N extends AppEndpointName>(
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

async function ask<N extends AppEndpointName>(
  name: N,
  request: RequestOf<N>,
  options: Options,
  extra: Readonly<Record<string, string>>,
): Promise<ResponseOf<N>> {
  const { token } = useSession.getState();
  const answer = exchange(appEndpointOf(name), request, { ...options, token, extra });
  return (await answer.catch(endSessionIfOver)) as ResponseOf<N>;
}

/** Drafts and open requests stay; after signing in again the person goes on where they were. */
function endSessionIfOver(error: unknown): never {
  if (error instanceof ApiProblem && error.code === 'sign-in-needed') useSession.getState().ended();
  throw error;
}
