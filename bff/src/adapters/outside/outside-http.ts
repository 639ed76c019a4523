import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import axios, { type AxiosInstance } from 'axios';
import { z } from 'zod';
import { BREAKS_CONTRACT, type Outside } from '../../ports/outside';
import { createGuard, type GuardSettings } from './guard';

export interface OutsideCall<T> {
  /** What the call is named in metrics and logs; never holds an id. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  readonly answer: z.ZodType<T>;
  /** Reads may be asked again at once; a write is asked for by query, by whoever wrote. */
  readonly read: boolean;
}

export interface OutsideSeen {
  readonly name: string;
  readonly kind: Outside<unknown>['kind'];
  readonly ms: number;
}

export interface OutsideSettings {
  readonly baseUrl: string;
  /** Milliseconds for the whole call, tries and pauses together. */
  readonly deadlineMs?: number;
  readonly observe?: (seen: OutsideSeen) => void;
  readonly guard?: GuardSettings;
}

export interface OutsideHttp {
  /** Never throws: whatever is not an answer by the contract is `unsure`. */
  ask<T>(call: OutsideCall<T>): Promise<Outside<T>>;
}

export const OUTSIDE_DEADLINE_MS = 5_000;
const READ_TRIES = 3;
const PAUSE_MS = 100;
const MAX_ANSWER_BYTES = 5_000_000;
/** A no to what was asked. Other 4xx (not let in, too many) say nothing about it. */
const REFUSALS: ReadonlySet<number> = new Set([400, 404, 409, 410, 422]);
const Refusal = z.object({ code: z.string().min(1).max(64) });

/**
 * One keep-alive HTTP client for one outside system, behind its own circuit breaker; the deadline
 * counts from when it was asked, a wait for its turn included.
 */
export function createOutsideHttp(settings: OutsideSettings): OutsideHttp {
  const http = createClient(settings.baseUrl);
  const deadlineMs = settings.deadlineMs ?? OUTSIDE_DEADLINE_MS;
  const guard = createGuard(settings.guard);
  return {
    async ask(call) {
      const startedAt = Date.now();
      const result = await guard(() => askUntil(http, call, startedAt + deadlineMs));
      settings.observe?.({ name: call.name, kind: result.kind, ms: Date.now() - startedAt });
      return result;
    },
  };
}

function createClient(baseURL: string): AxiosInstance {
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

async function askUntil<T>(
  http: AxiosInstance,
  call: OutsideCall<T>,
  deadline: number,
): Promise<Outside<T>> {
  const tries = call.read ? READ_TRIES : 1;
  let last: Outside<T> = { kind: 'unsure', why: 'never asked' };
  for (let tried = 0; tried < tries; tried += 1) {
    if (tried > 0) await pause(PAUSE_MS * tried);
    const leftMs = deadline - Date.now();
    if (leftMs <= 0) break;
    last = await askOnce(http, call, leftMs);
    if (last.kind !== 'unsure') break;
  }
  return last;
}

async function askOnce<T>(
  http: AxiosInstance,
  call: OutsideCall<T>,
  leftMs: number,
): Promise<Outside<T>> {
  try {
    const answer = await http.request<unknown>({
      method: call.method,
      url: call.path,
      data: call.body,
      signal: AbortSignal.timeout(leftMs),
    });
    return readAnswer(call, answer.status, answer.data);
  } catch (error) {
    return {
      kind: 'unsure',
      why: axios.isAxiosError(error) ? (error.code ?? 'network') : 'network',
    };
  }
}

function readAnswer<T>(call: OutsideCall<T>, status: number, data: unknown): Outside<T> {
  if (status >= 200 && status < 300) {
    const parsed = call.answer.safeParse(data);
    return parsed.success
      ? { kind: 'done', value: parsed.data }
      : { kind: 'unsure', why: BREAKS_CONTRACT };
  }
  const refusal = REFUSALS.has(status) ? Refusal.safeParse(data) : null;
  return refusal?.success
    ? { kind: 'refused', code: refusal.data.code }
    : { kind: 'unsure', why: `status-${status}` };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
