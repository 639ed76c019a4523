import {
  type EndpointName,
  type Endpoints,
  endpointOf,
  type ResponseOf,
  type SentRequest,
} from '@gongji/shared/contracts';
import { useSession } from '../state/session';
import { ApiProblem } from './api-problem';
import { send } from './transport';

type Pieces = 'params' | 'query' | 'body';

/** What a call takes: exactly the pieces its row of the endpoint table has. */
export type RequestOf<N extends EndpointName> = {
  readonly [K in Pieces as K extends keyof Endpoints[N] ? K : never]: SentRequest<N>[K];
};

type Named<Flag extends string> = {
  [N in EndpointName]: Endpoints[N] extends Record<Flag, true> ? N : never;
}[EndpointName];

export type CommandName = Named<'command'>;
export type QuotableName = Named<'quotable'>;
export type ReadName = Exclude<EndpointName, CommandName>;

interface Options {
  readonly requestId?: string;
  readonly signal?: AbortSignal;
}

interface LooseRequest {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** Calls one endpoint; the answer is parsed by the contract the server wrote it with. */
export function call<N extends EndpointName>(
  name: N,
  request: RequestOf<N>,
  options: Options = {},
): Promise<ResponseOf<N>> {
  return exchange(name, request, options, {});
}

/** The same path run and rolled back: what would happen, and why. Changes nothing. */
export function quote<N extends QuotableName>(
  name: N,
  request: RequestOf<N>,
  options: Pick<Options, 'signal'> = {},
): Promise<ResponseOf<N>> {
  return exchange(name, request, options, { quote: 'true' });
}

async function exchange<N extends EndpointName>(
  name: N,
  request: LooseRequest,
  options: Options,
  extra: Readonly<Record<string, string>>,
): Promise<ResponseOf<N>> {
  const { method, path, response } = endpointOf(name);
  const answer = await send({
    method,
    path: `/api${filled(path, request.params ?? {})}`,
    query: { ...request.query, ...extra },
    ...(request.body === undefined ? {} : { body: request.body }),
    headers: headersFor(options.requestId),
    ...(options.signal ? { signal: options.signal } : {}),
  }).catch(endSessionIfOver);
  const parsed = response.safeParse(answer);
  if (!parsed.success) throw new ApiProblem('answer-not-understood');
  return parsed.data as ResponseOf<N>;
}

function filled(path: string, params: Readonly<Record<string, unknown>>): string {
  return path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(String(params[key])));
}

function headersFor(requestId: string | undefined): Record<string, string> {
  const { token } = useSession.getState();
  return {
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
    ...(requestId ? { 'Idempotency-Key': requestId } : {}),
  };
}

/** Drafts and open requests stay; after signing in again the person goes on where they were. */
function endSessionIfOver(error: unknown): never {
  if (error instanceof ApiProblem && error.code === 'sign-in-needed') useSession.getState().ended();
  throw error;
}
