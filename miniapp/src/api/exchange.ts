import type { Endpoint } from '@gongji/shared/contracts';
import { ApiProblem } from './api-problem';
import { type Sending, send } from './transport';

export interface LooseRequest {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

export interface ExchangeOptions {
  /** Whose session; null for nobody's. */
  readonly token: string | null;
  readonly requestId?: string;
  readonly signal?: AbortSignal;
  /** Goes into the address beside the query. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** Sends one request of a row and parses the answer by the contract the server wrote it with. */
export async function exchange(
  row: Endpoint,
  request: LooseRequest,
  options: ExchangeOptions,
): Promise<unknown> {
  const answer = await send(sendingOf(row, request, options));
  const parsed = row.response.safeParse(answer);
  if (!parsed.success) throw new ApiProblem('answer-not-understood');
  return parsed.data;
}

export function sendingOf(
  { method, path }: Endpoint,
  { params = {}, query, body }: LooseRequest,
  { token, requestId, signal, extra }: ExchangeOptions,
): Sending {
  return {
    method,
    path: `/api${filled(path, params)}`,
    query: { ...query, ...extra },
    ...(body === undefined ? {} : { body }),
    headers: {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(requestId ? { 'Idempotency-Key': requestId } : {}),
    },
    ...(signal ? { signal } : {}),
  };
}

function filled(path: string, params: Readonly<Record<string, unknown>>): string {
  return path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(String(params[key])));
}
