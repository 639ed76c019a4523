import type { OrderEvent, OrderKind } from '../order';
import {
  type AccountCode,
  collectorAccount,
  holdAccount,
  personalAccount,
  potAccount,
} from './account';
import { type Entry, reversalOf, transfer } from './entry';

/** An order as the ledger sees it: whose money, from where, and how much. */
export interface OrderMoney {
  readonly orderId: string;
  readonly kind: OrderKind;
  readonly payerId: string;
  readonly areaCode: string;
  readonly source: 'personal-account' | 'pot';
  readonly amountFen: number;
}

/**
 * What an event of an order moves in the ledger; empty where it moves nothing. Money is set aside
 * when the order is made, passed on as a whole when it is confirmed, given back when it fails.
 */
export function entryOf(order: OrderMoney, event: OrderEvent): Entry {
  const setAside = transfer(originOf(order), holdAccount(order.orderId), order.amountFen);
  switch (event) {
    case 'created':
      return setAside;
    case 'debit-confirmed':
      return order.kind === 'pot-transfer' ? passOn(order, potAccount(order.payerId)) : [];
    case 'collector-confirmed':
      return passOn(order, collectorAccount(order.areaCode));
    case 'debit-refused':
    case 'reversal-confirmed':
      return reversalOf(setAside);
    case 'submit-accepted':
    case 'collector-refused':
      return [];
  }
}

function originOf({ source, payerId }: OrderMoney): AccountCode {
  return source === 'pot' ? potAccount(payerId) : personalAccount(payerId);
}

function passOn({ orderId, amountFen }: OrderMoney, to: AccountCode): Entry {
  return transfer(holdAccount(orderId), to, amountFen);
}
