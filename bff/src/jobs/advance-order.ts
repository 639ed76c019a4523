import type { AlertKind } from '@gongji/shared/contracts';
import { asksOutside } from '@gongji/shared/order';
import { raiseAlert } from '../adapters/postgres/alerts';
import { insertOrderJob } from '../adapters/postgres/order-jobs';
import {
  lockOrder,
  type OrderRow,
  updateOrderAsked,
  updateOrderRefused,
} from '../adapters/postgres/orders';
import { BREAKS_CONTRACT } from '../ports/outside';
import type { Services } from '../use-cases/context';
import { moveOrder } from '../use-cases/move-order';
import { concludes } from './concludes';
import type { Finding } from './finding';
import { type OrderPace, pauseAfter } from './order-pace';
import { stepOf } from './order-steps';

/** After this many asks without an end, some forty minutes, a person is told. */
const LONG_ASKS = 24;

/**
 * Moves one order one step: mark that we ask, ask outside any transaction, write what we learnt. A
 * death at any point leaves a mark from which the next run first asks what became of it.
 */
export async function advanceOrder(
  services: Services,
  pace: OrderPace,
  orderId: string,
): Promise<void> {
  const order = await markAsked(services, orderId);
  if (!order || !asksOutside(order.state)) return;
  const finding = await stepOf(order.kind, order.state)(services, order);
  const ends =
    finding.kind === 'event' ||
    (finding.kind === 'no' && concludes(order, pace, services.realClock.now()));
  if (ends) return moveOrder(services, order, finding.event, finding.failure);
  await waitOn(services, pace, order, finding);
}

/** Gives the order as it stood before the mark: whether it was asked before decides what to do. */
async function markAsked(services: Services, orderId: string): Promise<OrderRow | undefined> {
  const at = new Date(services.clock.now()).toISOString();
  const realAt = new Date(services.realClock.now()).toISOString();
  return services.db.transaction().execute(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order && asksOutside(order.state)) await updateOrderAsked(tx, order, at, realAt);
    return order;
  });
}

/** Not the end yet: what was learnt is kept, told where a person must know, and asked again. */
async function waitOn(
  services: Services,
  pace: OrderPace,
  order: OrderRow,
  finding: Finding,
): Promise<void> {
  const told = alertOf(order, finding);
  const at = new Date(services.clock.now()).toISOString();
  const facts = { orderNumber: order.number, state: order.state, why: told?.detail };
  if (told?.kind === 'order-contradiction') services.log.error(facts, 'An order needs a person');
  else if (told) services.log.warn(facts, 'An order waits for an outside system');
  await services.db.transaction().execute(async (tx) => {
    if (finding.kind === 'no') await updateOrderRefused(tx, order, order.noTimes + 1);
    if (told) await raiseAlert(tx, services.newId(), { ...told, subject: order.number, at });
    await insertOrderJob(tx, order.orderId, pauseAfter(pace, order.askedTimes + 1));
  });
}

function alertOf(
  order: OrderRow,
  finding: Finding,
): { readonly kind: AlertKind; readonly detail: string } | null {
  const { state, askedTimes } = order;
  if (finding.kind === 'contradiction') {
    return { kind: 'order-contradiction', detail: `${state}: ${finding.why}` };
  }
  if (finding.kind === 'later' && finding.why === BREAKS_CONTRACT) {
    return { kind: 'unexpected-answer', detail: state };
  }
  return askedTimes + 1 === LONG_ASKS ? { kind: 'outside-silent', detail: state } : null;
}
