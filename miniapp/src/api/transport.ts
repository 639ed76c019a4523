import axios, { type AxiosError, type AxiosRequestConfig, type AxiosResponse } from 'axios';
import { ApiProblem, problemOf } from './api-problem';
import { newTraceParent } from './new-id';

export interface Sending {
  readonly method: string;
  /** Below the origin: `/api/me`, `/qa/state`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** What takes longer than a person would wait for anything else. */
  readonly timeoutMs?: number;
}

/** Long enough for a slow outside system, short enough for a person to wait. */
const TIMEOUT_MS = 15_000;
/** A file is made while it is sent; it may be long. */
const FILE = { responseType: 'blob', timeout: 300_000 } as const;

const http = axios.create({ baseURL: API_BASE, timeout: TIMEOUT_MS, validateStatus: () => true });

/** Sends one request. Resolves with the body of a 2xx answer; every other end is an ApiProblem. */
export async function send(sending: Sending): Promise<unknown> {
  const answer = await reach(sending);
  if (answer.status >= 200 && answer.status < 300) return answer.data;
  throw problemOf(answer.data);
}

/** The same for a file, kept to the byte: read as text it would lose its first mark. */
export async function sendForFile(sending: Sending): Promise<Blob> {
  const answer: AxiosResponse<Blob> = await reach(sending, FILE);
  if (answer.status >= 200 && answer.status < 300) return answer.data;
  throw problemOf(parsed(await answer.data.text()));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function reach(sending: Sending, more: AxiosRequestConfig = {}): Promise<AxiosResponse> {
  try {
    return await http.request({
      ...more,
      method: sending.method,
      url: sending.path,
      ...(sending.query ? { params: sending.query } : {}),
      ...(sending.body === undefined ? {} : { data: sending.body }),
      headers: { traceparent: newTraceParent(), ...sending.headers },
      ...(sending.signal ? { signal: sending.signal } : {}),
      ...(sending.timeoutMs ? { timeout: sending.timeoutMs } : {}),
    });
  } catch (error) {
    throw axios.isCancel(error) ? error : unreached(error as AxiosError);
  }
}

function unreached(error: AxiosError): ApiProblem {
  return new ApiProblem(error.code === 'ECONNABORTED' ? 'no-answer' : 'no-network');
}
