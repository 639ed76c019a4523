import type { OrderEvent } from '@gongji/shared/order';
import type { OrderRow } from '../adapters/postgres/orders';
import { readPerson } from '../adapters/postgres/people';
import { type RefundRow, readRefund } from '../adapters/postgres/refunds';
import type { Outside } from '../ports/outside';
import { CARD_CODES, type PayoutState } from '../ports/payout';
import type { Services } from '../use-cases/context';
import { identityOf } from '../use-cases/person';
import { openCard } from '../use-cases/refund-card';
import {
  contradiction,
  event,
  type Finding,
  later,
  neverSeen,
  queryIfAsked,
  readRefusal,
  type Step,
} from './finding';

/** The bank is asked to pay the payer's card. */
export const askPayout: Step = async (services, order) => {
  const refund = await refundOf(services, order);
  const number = payoutNumber(order, refund);
  const known = await queryIfAsked(order, () => services.payout.query(number));
  if (known?.kind === 'refused') return contradiction(known.code);
  const answer = known ?? (await pay(services, order, refund));
  return readPayout(answer, {
    unknown: neverSeen('payout-impossible'),
    taken: event('payout-accepted'),
  });
};

/** The bank says whether the money has arrived. */
export const askPayoutResult: Step = async (services, order) => {
  const refund = await refundOf(services, order);
  const answer = await services.payout.query(payoutNumber(order, refund));
  if (answer.kind === 'refused') return contradiction(answer.code);
  const paid = answer.kind === 'done' && answer.value.status === 'paid';
  return readPayout(answer, {
    unknown: contradiction('payout-forgotten'),
    taken: paid ? event('payout-confirmed') : later('not-paid-yet'),
  });
};

async function refundOf({ db }: Services, { orderId }: OrderRow): Promise<RefundRow> {
  const refund = await readRefund(db, orderId);
  if (!refund) throw new Error('a refund without the card it goes to');
  return refund;
}

/** A number a card: what the bank has refused under one number is not asked under it again. */
function payoutNumber(order: OrderRow, { payoutSeq }: RefundRow): string {
  return `${order.number}-${payoutSeq}`;
}

async function pay(
  services: Services,
  order: OrderRow,
  refund: RefundRow,
): Promise<Outside<PayoutState>> {
  const person = await readPerson(services.db, order.payerId);
  if (!person) throw new Error('a refund to a person who is not on file');
  const { name, idNumber } = identityOf(services, person);
  return services.payout.pay({
    payoutNumber: payoutNumber(order, refund),
    payeeIdNumber: idNumber,
    payeeName: name,
    cardNumber: openCard(services, refund),
    amountFen: order.amountFen,
  });
}

function readPayout(
  answer: Outside<PayoutState>,
  then: { readonly unknown: Finding; readonly taken: Finding },
): Finding {
  if (answer.kind === 'unsure') return later(answer.why);
  if (answer.kind === 'refused') return readRefusal(answer, eventOf(answer.code));
  const { status, code } = answer.value;
  if (status === 'refused') return event(eventOf(code ?? ''), code);
  return status === 'unknown' ? then.unknown : then.taken;
}

/** Another card can mend it, or the money goes back. */
function eventOf(code: string): OrderEvent {
  return CARD_CODES.includes(code) ? 'payout-refused' : 'payout-impossible';
}
