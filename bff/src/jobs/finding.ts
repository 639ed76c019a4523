import type { OrderEvent } from '@gongji/shared/order';
import type { OrderRow } from '../adapters/postgres/orders';
import type { Outside } from '../ports/outside';
import type { Services } from '../use-cases/context';

/** What asking taught us: something happened, nothing yet, or something a person must look at. */
export type Finding =
  | { readonly kind: 'event'; readonly event: OrderEvent; readonly failure: string | null }
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

/** A no to what was asked ends in `then`, with the outside's own code; doubt waits. */
export function readRefusal(answer: NotDone, then: OrderEvent): Finding {
  if (answer.kind === 'unsure') return later(answer.why);
  return answer.code === MISMATCH ? contradiction(answer.code) : event(then, answer.code);
}

/** Null where the system was never asked, or says it never saw the number: then it may be asked. */
export async function queryIfAsked<T extends { readonly status: string }>(
  order: Pick<OrderRow, 'askedAt'>,
  query: () => Promise<Outside<T>>,
): Promise<Outside<T> | null> {
  if (order.askedAt === null) return null;
  const answer = await query();
  return answer.kind === 'done' && answer.value.status === 'unknown' ? null : answer;
}
