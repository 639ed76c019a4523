import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import axios, { type AxiosInstance } from 'axios';

/** One question to an outside system. */
export interface Question {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  /** Sent as a form in place of a JSON body. */
  readonly form?: Readonly<Record<string, string>>;
  /** Proves the text of an answer and reads it; throws where nobody vouches for it. */
  readonly open?: (text: string) => unknown;
}

export interface Heard {
  readonly status: number;
  readonly data: unknown;
  /** False where nobody has vouched for it: what it says counts for nothing. */
  readonly genuine: boolean;
}

/** Asks once; rejects where no whole answer comes in time. */
export type Exchange = (question: Question, leftMs: number) => Promise<Heard>;

const MAX_ANSWER_BYTES = 5_000_000;

/** A keep-alive client for one outside system: whatever it answers is an answer. */
export function createClient(baseURL: string): AxiosInstance {
  return axios.create({
    baseURL,
    httpAgent: new HttpAgent({ keepAlive: true }),
    httpsAgent: new HttpsAgent({ keepAlive: true }),
    maxContentLength: MAX_ANSWER_BYTES,
    maxRedirects: 0,
    proxy: false,
    validateStatus: () => true,
  });
}

/** Over plain JSON: whoever answers is believed, as TLS has it, unless the question proves more. */
export function plainExchange(http: AxiosInstance): Exchange {
  return async ({ method, path, body, form, open }, leftMs) => {
    const answer = await http.request<unknown>({
      method,
      url: path,
      data: form ? new URLSearchParams(form) : body,
      signal: AbortSignal.timeout(leftMs),
      ...(open ? { transformResponse: (text: unknown) => text } : {}),
    });
    const { status, data } = answer;
    return open ? opened(open, status, String(data)) : { status, data, genuine: true };
  };
}

function opened(open: (text: string) => unknown, status: number, text: string): Heard {
  try {
    return { status, data: open(text), genuine: true };
  } catch {
    return { status, data: null, genuine: false };
  }
}
