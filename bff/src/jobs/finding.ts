import type { OrderEvent } from '@gongji/shared/order';
import type { OrderRow } from '../adapters/postgres/orders';
import type { Outside } from '../ports/outside';
import type { Services } from '../use-cases/context';

/**
 * What asking taught us: something happened, the system says no (or knows nothing of it), nothing
 * yet, or something a person must look at. A no after an ask of which nobody knows how it ended is
 * not the end: see `concludes`.
 */
export type Finding =
  | { readonly kind: 'event'; readonly event: OrderEvent; readonly failure: string | null }
  | { readonly kind: 'no'; readonly event: OrderEvent; readonly failure: string }
  | { readonly kind: 'later'; readonly why: string }
  | { readonly kind: 'contradiction'; readonly why: string };

/** Asks the outside system of one state, outside any transaction. */
export type Step = (services: Services, order: OrderRow) => Promise<Finding>;

export type NotDone = Exclude<Outside<unknown>, { kind: 'done' }>;

/** The outside system knows the number with other content: neither yes nor no can be concluded. */
export const MISMATCH = 'order-mismatch';

export function event(name: OrderEvent, failure: string | null = null): Finding {
  return { kind: 'event', event: name, failure };
}

export function later(why: string): Finding {
  return { kind: 'later', why };
}

export function contradiction(why: string): Finding {
  return { kind: 'contradiction', why };
}

/** A no to what was asked leads to `then`, with the outside's own code; doubt waits. */
export function readRefusal(answer: NotDone, then: OrderEvent): Finding {
  if (answer.kind === 'unsure') return later(answer.why);
  if (answer.code === MISMATCH) return contradiction(answer.code);
  return { kind: 'no', event: then, failure: answer.code };
}

/** The system has never seen the number, and we have stopped asking it to act. */
export function neverSeen(then: OrderEvent): Finding {
  return { kind: 'no', event: then, failure: 'never-arrived' };
}

/**
 * Null where the system was never asked, or says it never saw the number: then it may be asked,
 * under the same number, `MOST_ASKS` times at most. From then on it is only queried.
 */
export async function queryIfAsked<T extends { readonly status: string }>(
  order: Pick<OrderRow, 'askedAt' | 'askedTimes'>,
  query: () => Promise<Outside<T>>,
): Promise<Outside<T> | null> {
  if (order.askedAt === null) return null;
  const answer = await query();
  const unseen = answer.kind === 'done' && answer.value.status === 'unknown';
  return unseen && order.askedTimes < MOST_ASKS ? null : answer;
}

/** About a day at the usual pace. */
export const MOST_ASKS = 150;
