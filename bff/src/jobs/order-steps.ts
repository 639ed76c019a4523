import type { OrderEvent, OrderState } from '@gongji/shared/order';
import type { OrderRow } from '../adapters/postgres/orders';
import type { DebitState } from '../ports/insurance-core';
import type { Outside } from '../ports/outside';
import type { PremiumStatus } from '../ports/premium-collector';
import type { Services } from '../use-cases/context';
import { idNumberOf } from './id-number-of';

/** What asking taught us: something happened, nothing yet, or something a person must look at. */
export type Finding =
  | { readonly kind: 'event'; readonly event: OrderEvent; readonly failure: string | null }
  | { readonly kind: 'later'; readonly why: string }
  | { readonly kind: 'contradiction'; readonly why: string };

type Step = (services: Services, order: OrderRow) => Promise<Finding>;
type MovingState = Exclude<OrderState, 'confirmed' | 'failed'>;

/** The outside system knows the number with other content: neither yes nor no can be concluded. */
const MISMATCH = 'order-mismatch';

/**
 * What to do in each state. Where the system was asked before it is queried first, and asked to act
 * again only where it says it has never seen the number; it is idempotent by number anyway. One
 * that refuses to tell what became of an order has not refused the order: the money stays put.
 */
export const ORDER_STEPS: Readonly<Record<MovingState, Step>> = {
  held: async (services, order) => {
    const known = await queryIfAsked(order, () => services.core.queryDebit(order.number));
    if (known?.kind === 'refused') return contradiction(known.code);
    return readDebit(order, known ?? (await debit(services, order)));
  },
  debited: async (services, order) => {
    const known = await queryIfAsked(order, () => services.collector.queryStatus(order.number));
    if (known?.kind === 'refused') return contradiction(known.code);
    return readSubmission(known ?? (await submit(services, order)));
  },
  submitted: async (services, order) =>
    readConfirmation(await services.collector.queryStatus(order.number)),
  reversing: async (services, order) => {
    const known = await queryIfAsked(order, () => services.core.queryDebit(order.number));
    const undone = known?.kind === 'done' && known.value.status === 'reversed';
    if (undone || known?.kind === 'unsure') return readReversal(known);
    return readReversal(await services.core.reverseDebit(order.number));
  },
};

/** Null where the system was never asked, or says it never saw the number: then it may be asked. */
async function queryIfAsked<T extends { readonly status: string }>(
  order: OrderRow,
  query: () => Promise<Outside<T>>,
): Promise<Outside<T> | null> {
  if (order.askedAt === null) return null;
  const answer = await query();
  return answer.kind === 'done' && answer.value.status === 'unknown' ? null : answer;
}

async function debit(services: Services, order: OrderRow): Promise<Outside<DebitState>> {
  return services.core.debit({
    orderNumber: order.number,
    payerIdNumber: await idNumberOf(services, order.payerId),
    source: order.source,
    purpose: order.kind,
    amountFen: order.amountFen,
  });
}

async function submit(services: Services, order: OrderRow): Promise<Outside<PremiumStatus>> {
  if (order.memberPersonId === null || order.coverYear === null) {
    throw new Error('a premium order without the person it is paid for');
  }
  return services.collector.submit({
    orderNumber: order.number,
    idNumber: await idNumberOf(services, order.memberPersonId),
    coverYear: order.coverYear,
    amountFen: order.amountFen,
  });
}

function readDebit(order: OrderRow, answer: Outside<DebitState>): Finding {
  if (answer.kind !== 'done') return readRefusal(answer, 'debit-refused');
  if (answer.value.status === 'unknown') return later('debit-unknown');
  if (answer.value.amountFen !== order.amountFen) return contradiction('debit-of-another-sum');
  return answer.value.status === 'debited'
    ? event('debit-confirmed')
    : contradiction('debit-reversed-unasked');
}

function readSubmission(answer: Outside<PremiumStatus>): Finding {
  if (answer.kind !== 'done') return readRefusal(answer, 'collector-refused');
  const { status, code } = answer.value;
  if (status === 'unknown') return later('submission-unknown');
  return status === 'refused' ? event('collector-refused', code) : event('submit-accepted');
}

function readConfirmation(answer: Outside<PremiumStatus>): Finding {
  if (answer.kind !== 'done') return later(answer.kind === 'unsure' ? answer.why : answer.code);
  const { status, code } = answer.value;
  if (status === 'confirmed') return event('collector-confirmed');
  if (status === 'refused') return event('collector-refused', code);
  return status === 'accepted' ? later('not-confirmed-yet') : contradiction('submission-forgotten');
}

function readReversal(answer: Outside<DebitState>): Finding {
  if (answer.kind === 'unsure') return later(answer.why);
  if (answer.kind === 'refused') return contradiction(answer.code);
  return answer.value.status === 'reversed'
    ? event('reversal-confirmed')
    : later(`reversal-${answer.value.status}`);
}

function readRefusal(
  answer: Exclude<Outside<unknown>, { kind: 'done' }>,
  then: OrderEvent,
): Finding {
  if (answer.kind === 'unsure') return later(answer.why);
  return answer.code === MISMATCH ? contradiction(answer.code) : event(then, answer.code);
}

function event(name: OrderEvent, failure: string | null = null): Finding {
  return { kind: 'event', event: name, failure };
}

function later(why: string): Finding {
  return { kind: 'later', why };
}

function contradiction(why: string): Finding {
  return { kind: 'contradiction', why };
}
