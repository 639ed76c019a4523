import { isOver } from './expected-effect';
import type { StateSeen } from './read-state';
import { groupsOf } from './sums';
import type { Witnesses } from './witnesses';

const NUMBER = /^(?<order>.+)-(?<card>\d+)$/;

/** What the bank has paid: the whole sum, once, to the card that was given last, or nothing. */
export function checkPayouts({ orders, refunds }: StateSeen, { bank }: Witnesses): string[] {
  const cardOf = new Map(refunds.map(({ orderId, card }) => [orderId, card]));
  const payouts = [...bank.payouts.values()];
  const byOrder = groupsOf(payouts, ({ payoutNumber }) => orderOf(payoutNumber));
  const known = new Set(orders.map(({ number }) => number));
  const wrong = payouts
    .filter(({ payoutNumber }) => !known.has(orderOf(payoutNumber)))
    .map(({ payoutNumber }) => `${payoutNumber} is paid out, no order of ours`);
  for (const order of orders.filter(({ kind }) => kind === 'premium-refund')) {
    const tell = (what: string) => wrong.push(`${order.number} (${order.state}): ${what}`);
    const paid = (byOrder.get(order.number) ?? []).filter(({ code }) => code === null);
    if (paid.length > 1) tell(`the bank has paid it ${paid.length} times`);
    if (order.state === 'confirmed' && paid.length === 0) tell('the bank has not paid it');
    if (isOver(order) && order.state !== 'confirmed' && paid.length > 0) tell('the bank has paid');
    for (const { amountFen, cardNumber } of paid) {
      if (amountFen !== order.amountFen) tell('the bank has paid another sum');
      if (cardNumber !== cardOf.get(order.orderId)) tell('the bank has paid another card');
    }
  }
  return wrong;
}

function orderOf(payoutNumber: string): string {
  return NUMBER.exec(payoutNumber)?.groups?.['order'] ?? payoutNumber;
}
