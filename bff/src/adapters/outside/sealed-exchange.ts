import type { AxiosInstance } from 'axios';
import type { Channel } from '../../../channel/channel';
import { type Genuine, openMessage } from '../../../channel/open';
import { sealMessage } from '../../../channel/seal';
import type { Exchange } from './exchange';

/**
 * Over a channel: every question is a POST, sealed anew for each try, and its answer is believed
 * only where the other side has signed it as the answer to this very question. What the HTTP around
 * it says (a path, a status) counts only where it says the same.
 */
export function sealedExchange(http: AxiosInstance, channel: Channel): Exchange {
  return async ({ method, path, body }, leftMs) => {
    const operation = `${method} ${path}`;
    const { envelope, nonce } = sealMessage(channel, { operation, body }, Date.now());
    const { status, data } = await http.post<unknown>(path, envelope, {
      signal: AbortSignal.timeout(leftMs),
    });
    const opened = openMessage(channel, data, Date.now());
    return opened.kind === 'genuine' && answersTo(opened, { operation, nonce, status })
      ? { status, data: opened.body, genuine: true }
      : { status, data: null, genuine: false };
  };
}

/** An answer is good for one question, which is asked once: so it cannot be played again. */
function answersTo(
  { operation, answers }: Genuine,
  asked: { readonly operation: string; readonly nonce: string; readonly status: number },
): boolean {
  return (
    operation === asked.operation &&
    answers?.nonce === asked.nonce &&
    answers.status === asked.status
  );
}
