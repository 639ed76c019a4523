import { z } from 'zod';
import { type AccountCode, clearingAccount } from './account';
import { type Entry, reversalOf, transfer } from './entry';
import { entryOf, type OrderMoney, originOf } from './order-entries';

/** What reconciliation books of an order beside its own life: always a new entry. */
export const RepairEvent = z.enum([
  'late-debit-booked',
  'late-debit-returned',
  'late-reversal-booked',
]);
export type RepairEvent = z.infer<typeof RepairEvent>;

/**
 * The entry of a repair. A debit that came after we had given up stands on the clearing account of
 * the core until it is given back. A reversal nobody told us of takes back what a pot transfer had
 * moved; of anything else it leaves a hole on the clearing account, which a person must fill.
 */
export function repairEntryOf(order: OrderMoney, event: RepairEvent): Entry {
  const lateDebit = transfer(originOf(order), coreClearing(), order.amountFen);
  switch (event) {
    case 'late-debit-booked':
      return lateDebit;
    case 'late-debit-returned':
      return reversalOf(lateDebit);
    case 'late-reversal-booked':
      return order.kind === 'pot-transfer' ? undone(order) : reversalOf(lateDebit);
  }
}

/** Both entries of a pot transfer together, the other way round. */
function undone(order: OrderMoney): Entry {
  const [, passedOn] = entryOf(order, 'debit-confirmed');
  if (!passedOn) throw new RangeError('a pot transfer that moves nothing');
  return transfer(passedOn.account, originOf(order), order.amountFen);
}

function coreClearing(): AccountCode {
  return clearingAccount('core');
}
