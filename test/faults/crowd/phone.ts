import { Agent, request } from 'node:http';
import type { CrowdPerson } from './crowd-person';

/** What a phone hears: an answer of the server, or nothing that it can read. */
export type Heard =
  | { readonly kind: 'answer'; readonly status: number; readonly text: string }
  | { readonly kind: 'nothing' };

export interface Asked {
  readonly method: 'POST' | 'GET';
  /** Below /api. */
  readonly path: string;
  readonly body?: object;
  readonly requestId?: string;
}

/** As long as the mini-program waits. */
const PATIENCE_MS = 15_000;
const agent = new Agent({ keepAlive: true, maxFreeSockets: 256 });

/** One person's phone sends once. Never throws: a dead network is something that phones hear. */
export function sendFromPhone(
  url: string,
  { token }: CrowdPerson,
  { method, path, body, requestId }: Asked,
  patienceMs = PATIENCE_MS,
): Promise<Heard> {
  const bytes = Buffer.from(JSON.stringify(body ?? {}));
  return new Promise((resolve) => {
    const nothing = () => resolve({ kind: 'nothing' });
    const sent = request(`${url}/api${path}`, {
      agent,
      method,
      signal: AbortSignal.timeout(patienceMs),
      headers: {
        authorization: `Bearer ${token}`,
        ...(method === 'POST'
          ? { 'content-type': 'application/json', 'content-length': bytes.length }
          : {}),
        ...(requestId ? { 'idempotency-key': requestId } : {}),
      },
    });
    sent.on('error', nothing).on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', nothing).on('aborted', nothing);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        const status = response.statusCode ?? 0;
        resolve(response.complete ? { kind: 'answer', status, text } : { kind: 'nothing' });
      });
    });
    sent.end(method === 'POST' ? bytes : undefined);
  });
}
