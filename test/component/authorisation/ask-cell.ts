import { randomUUID } from 'node:crypto';
import { type EndpointName, endpointOf } from '@gongji/shared/contracts';
import axios, { type AxiosRequestConfig } from 'axios';

export interface Asked {
  readonly name: EndpointName;
  readonly token: string;
  /** Values by the name of a path's part. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: object;
  readonly body: object;
}

/** An answer without what is new each time: its trace, and when it was made. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** One request of a cell, as any client could send it. */
export function askCell(url: string, asked: Asked): Promise<Seen> {
  const { method, path, command } = endpointOf(asked.name);
  return askAddress(url, {
    method,
    url: path.replace(/:(\w+)/g, (_all, key: string) => asked.params[key] ?? ''),
    params: asked.query,
    ...(method === 'GET' ? {} : { data: JSON.stringify(asked.body) }),
    headers: {
      'Content-Type': 'application/json',
      ...(command ? { 'Idempotency-Key': randomUUID() } : {}),
      ...(asked.token ? { Authorization: `Bearer ${asked.token}` } : {}),
    },
  });
}

export async function askAddress(url: string, request: AxiosRequestConfig): Promise<Seen> {
  const answer = await axios.request<string>({
    baseURL: `${url}/api`,
    ...request,
    proxy: false,
    validateStatus: () => true,
    transformResponse: (text: string) => text,
  });
  return { status: answer.status, headers: bare(answer.headers), text: untraced(answer.data) };
}

const NEW_EACH_TIME = /^(date|etag|x-trace-id|ratelimit|ratelimit-policy|content-length)$/;

function bare(headers: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !NEW_EACH_TIME.test(name)));
}

function untraced(text: string): string {
  return text.replace(/"traceId":"[^"]*"/, '"traceId":""');
}
