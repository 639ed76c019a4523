import { endOf, type OrderEvent, type OrderKind } from '../order';
import {
  type AccountCode,
  bankAccount,
  collectorAccount,
  holdAccount,
  personalAccount,
  potAccount,
  walletAccount,
} from './account';
import { type Entry, reversalOf, transfer } from './entry';

/** An order as the ledger sees it: whose money, from where, and how much. */
export interface OrderMoney {
  readonly orderId: string;
  readonly kind: OrderKind;
  readonly payerId: string;
  readonly areaCode: string;
  readonly source: 'personal-account' | 'pot' | 'wallet';
  /** Whom a premium is paid for, or who gets what is sent; null in a pot transfer. */
  readonly memberPersonId: string | null;
  readonly amountFen: number;
}

/** Where the money of a kind arrives once its order is confirmed. */
const DESTINATION: Readonly<Record<OrderKind, (order: OrderMoney) => AccountCode>> = {
  premium: ({ areaCode }) => collectorAccount(areaCode),
  'pot-transfer': ({ payerId }) => potAccount(payerId),
  'premium-refund': ({ payerId }) => bankAccount(payerId),
  'wallet-transfer': (order) => walletAccount(receiverOf(order)),
};

/**
 * What an event of an order moves in the ledger; empty where it moves nothing. Money is set aside
 * when the order is made, passed on as a whole when it is confirmed, given back when it fails or
 * returns.
 */
export function entryOf(order: OrderMoney, event: OrderEvent): Entry {
  const hold = holdAccount(order.orderId);
  const setAside = transfer(originOf(order), hold, order.amountFen);
  if (event === 'created') return setAside;
  switch (endOf(order.kind, event)) {
    case 'confirmed':
      return transfer(hold, DESTINATION[order.kind](order), order.amountFen);
    case 'failed':
    case 'returned':
      return reversalOf(setAside);
    case null:
      return [];
  }
}

const ORIGIN: Readonly<Record<OrderMoney['source'], (payerId: string) => AccountCode>> = {
  'personal-account': personalAccount,
  pot: potAccount,
  wallet: walletAccount,
};

/** Where an order's money comes from. */
export function originOf({ source, payerId }: OrderMoney): AccountCode {
  return ORIGIN[source](payerId);
}

function receiverOf({ memberPersonId }: OrderMoney): string {
  if (memberPersonId === null) throw new RangeError('a transfer to nobody');
  return memberPersonId;
}
