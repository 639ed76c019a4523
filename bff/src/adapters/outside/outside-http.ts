import axios from 'axios';
import { z } from 'zod';
import type { Channel } from '../../../channel/channel';
import { BREAKS_CONTRACT, type Outside } from '../../ports/outside';
import { traced } from '../../tracing/traced';
import { createClient, type Exchange, type Heard, plainExchange, type Question } from './exchange';
import { createGuard, type GuardSettings } from './guard';
import { sealedExchange } from './sealed-exchange';

export interface OutsideCall<T> extends Question {
  /** What the call is named in metrics and logs; never holds an id. */
  readonly name: string;
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
  /** Signs and encrypts both ways; without one, plain JSON. */
  readonly channel?: Channel;
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
/**
 * With less than this left nothing is sent: the answer could not be heard, and a write that was
 * sent all the same would have to be asked for. So a call whose turn comes with the deadline ends.
 */
const LEAST_MS = 50;
/** A no to what was asked. Other 4xx (not let in, too many) say nothing about it. */
const REFUSALS: ReadonlySet<number> = new Set([400, 404, 409, 410, 422]);
const Refusal = z.object({ code: z.string().min(1).max(64) });

/**
 * One keep-alive HTTP client for one outside system, behind its own circuit breaker; the deadline
 * counts from when it was asked, a wait for its turn included.
 */
export function createOutsideHttp(settings: OutsideSettings): OutsideHttp {
  const exchange = exchangeOf(settings);
  const deadlineMs = settings.deadlineMs ?? OUTSIDE_DEADLINE_MS;
  const guard = createGuard(settings.guard);
  return {
    ask: (call) =>
      traced('outside', call.name, async (span) => {
        const startedAt = Date.now();
        const result = await guard(() => askUntil(exchange, call, startedAt + deadlineMs));
        settings.observe?.({ name: call.name, kind: result.kind, ms: Date.now() - startedAt });
        span.setAttribute('gongji.ends', result.kind);
        return result;
      }),
  };
}

function exchangeOf({ baseUrl, channel }: OutsideSettings): Exchange {
  const http = createClient(baseUrl);
  return channel ? sealedExchange(http, channel) : plainExchange(http);
}

async function askUntil<T>(
  exchange: Exchange,
  call: OutsideCall<T>,
  deadline: number,
): Promise<Outside<T>> {
  const tries = call.read ? READ_TRIES : 1;
  let last: Outside<T> = { kind: 'unsure', why: 'never asked' };
  for (let tried = 0; tried < tries; tried += 1) {
    if (tried > 0) await pause(PAUSE_MS * tried);
    const leftMs = deadline - Date.now();
    if (leftMs < LEAST_MS) break;
    last = await askOnce(exchange, call, leftMs);
    if (last.kind !== 'unsure') break;
  }
  return last;
}

async function askOnce<T>(
  exchange: Exchange,
  call: OutsideCall<T>,
  leftMs: number,
): Promise<Outside<T>> {
  try {
    return readAnswer(call, await exchange(call, leftMs));
  } catch (error) {
    return {
      kind: 'unsure',
      why: axios.isAxiosError(error) ? (error.code ?? 'network') : 'network',
    };
  }
}

function readAnswer<T>(call: OutsideCall<T>, { status, data, genuine }: Heard): Outside<T> {
  if (status >= 200 && status < 300) {
    const parsed = genuine ? call.answer.safeParse(data) : null;
    return parsed?.success
      ? { kind: 'done', value: parsed.data }
      : { kind: 'unsure', why: BREAKS_CONTRACT };
  }
  const refusal = genuine && REFUSALS.has(status) ? Refusal.safeParse(data) : null;
  return refusal?.success
    ? { kind: 'refused', code: refusal.data.code }
    : { kind: 'unsure', why: `status-${status}` };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
