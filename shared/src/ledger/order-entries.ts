import type { OrderEvent, OrderKind } from '../order';
import { type AccountCode, COLLECTOR, holdAccount } from './account';
import { type Entry, reversalOf, transfer } from './entry';

/** An order as the ledger sees it: where its money comes from and where it is to go. */
export interface OrderMoney {
  readonly kind: OrderKind;
  readonly orderId: string;
  readonly amountFen: number;
  /** The personal account or the pot that pays. */
  readonly source: AccountCode;
  /** The pot a transfer fills; a premium always goes to the collector. */
  readonly pot: AccountCode | null;
}

/**
 * What an event of an order moves in the ledger, or null where it moves nothing: money is set
 * aside when the order is made, passed on when it is confirmed, and given back when it fails.
 */
export function entryOf(order: OrderMoney, event: OrderEvent): Entry | null {
  const hold = holdAccount(order.orderId);
  const held = () => transfer(order.source, hold, order.amountFen);
  switch (event) {
    case 'created':
      return held();
    case 'debit-confirmed':
      return order.kind === 'pot-transfer' ? passedOn(order, hold) : null;
    case 'collector-confirmed':
      return passedOn(order, hold);
    case 'debit-refused':
    case 'reversal-confirmed':
      return reversalOf(held());
    case 'submit-accepted':
    case 'collector-refused':
      return null;
  }
}

function passedOn({ kind, pot, amountFen }: OrderMoney, hold: AccountCode): Entry {
  const to = kind === 'premium' ? COLLECTOR : pot;
  if (to === null) throw new RangeError('a pot transfer without a pot');
  return transfer(hold, to, amountFen);
}
