import { endOf, type OrderEvent, type OrderKind } from '../order';
import {
  type AccountCode,
  bankAccount,
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

/** Where the money of a kind arrives once its order is confirmed. */
const DESTINATION: Readonly<Record<OrderKind, (order: OrderMoney) => AccountCode>> = {
  premium: ({ areaCode }) => collectorAccount(areaCode),
  'pot-transfer': ({ payerId }) => potAccount(payerId),
  'premium-refund': ({ payerId }) => bankAccount(payerId),
};

/**
 * What an event of an order moves in the ledger; empty where it moves nothing. Money is set aside
 * when the order is made, passed on as a whole when it is confirmed, given back when it fails.
 */
export function entryOf(order: OrderMoney, event: OrderEvent): Entry {
  const hold = holdAccount(order.orderId);
  const setAside = transfer(originOf(order), hold, order.amountFen);
  if (event === 'created') return setAside;
  switch (endOf(order.kind, event)) {
    case 'confirmed':
      return transfer(hold, DESTINATION[order.kind](order), order.amountFen);
    case 'failed':
      return reversalOf(setAside);
    case null:
      return [];
  }
}

function originOf({ source, payerId }: OrderMoney): AccountCode {
  return source === 'pot' ? potAccount(payerId) : personalAccount(payerId);
}
