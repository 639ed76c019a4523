import type { OrderEvent, OrderKind } from '@gongji/shared/order';
import type { DebitSource } from '../ports/insurance-core';

export interface OrderMoney {
  readonly orderId: string;
  readonly kind: OrderKind;
  readonly payerId: string;
  readonly areaCode: string;
  readonly source: DebitSource;
  readonly amountFen: number;
}

export interface Posting {
  readonly account: string;
  readonly amountFen: number;
}

/** A payer's own account, seen from here: outside money, so it may stand below zero. */
export function personalAccount(payerId: string): string {
  return `personal:${payerId}`;
}

/** What a payer has put aside for relatives. As at the core it is the payer's, whatever the family. */
export function potAccount(payerId: string): string {
  return `pot:${payerId}`;
}

/**
 * What an event moves in the ledger. Money waits in the order's own hold from its creation until the
 * outside world has spoken, and goes on or back as a whole; other events move nothing.
 */
export function orderPostings(order: OrderMoney, event: OrderEvent): readonly Posting[] {
  const hold = `hold:${order.orderId}`;
  if (event === 'created') return move(order.amountFen, originOf(order), hold);
  if (event === 'debit-refused' || event === 'reversal-confirmed') {
    return move(order.amountFen, hold, originOf(order));
  }
  if (event === 'collector-confirmed') {
    return move(order.amountFen, hold, `collector:${order.areaCode}`);
  }
  if (event === 'debit-confirmed' && order.kind === 'pot-transfer') {
    return move(order.amountFen, hold, potAccount(order.payerId));
  }
  return [];
}

function originOf(order: OrderMoney): string {
  return order.source === 'pot' ? potAccount(order.payerId) : personalAccount(order.payerId);
}

function move(amountFen: number, from: string, to: string): readonly Posting[] {
  return [
    { account: from, amountFen: -amountFen },
    { account: to, amountFen },
  ];
}
