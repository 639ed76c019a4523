import type { Channel } from '../channel/channel';
import { openMessage } from '../channel/open';
import { sealMessage } from '../channel/seal';

export interface SealedAsk {
  readonly url: string;
  readonly path: string;
  readonly method: string;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks an outside system over its channel, for tests that look at it past our own adapters.
 * @throws where the answer is not genuine
 */
export async function askSealed(
  channel: Channel,
  { url, path, method, body, signal }: SealedAsk,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const said = { operation: `${method} ${path}`, body };
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify(sealMessage(channel, said, Date.now()).envelope),
    signal: signal ?? null,
  });
  const opened = openMessage(channel, await answer.json(), Date.now());
  if (opened.kind === 'not-taken') throw new Error(`${path}: ${answer.status} ${opened.why}`);
  return { status: opened.answers?.status ?? 0, body: opened.body };
}
