import type { Run } from '../database/open-database';
import { Refusal } from '../http/refusal';
import { findPerson } from '../people/find-person';
import { changeAccount, lockAccount } from './accounts';
import type { CoreOrder } from './core-order';
import { type Debit, insertDebit, readDebit } from './debits';
import { moveOf } from './move-of';

export interface DebitState {
  readonly orderNumber: string;
  readonly status: Debit['status'] | 'unknown';
  readonly amountFen: number;
}

function stateOf({ orderNumber, status, amountFen }: Debit): DebitState {
  return { orderNumber, status, amountFen };
}

function isSameOrder(debit: Debit, order: CoreOrder): boolean {
  return (
    debit.payerIdNumber === order.payerIdNumber &&
    debit.source === order.source &&
    debit.purpose === order.purpose &&
    debit.amountFen === order.amountFen
  );
}

/**
 * Debits once under an order number, however often it is asked. To be run in a transaction: the
 * payer's account is locked first, so a second call sees what the first one did. Refuses with
 * `payer-unknown`, `order-mismatch`, `balance-short`, `reserve-not-reached`; then nothing is kept.
 */
export async function debit(run: Run, order: CoreOrder, atMs: number): Promise<DebitState> {
  const payer = findPerson(order.payerIdNumber);
  const account = await lockAccount(run, order.payerIdNumber);
  if (!payer || !account) throw new Refusal(409, 'payer-unknown');
  const seen = await readDebit(run, order.orderNumber);
  if (seen) {
    if (!isSameOrder(seen, order)) throw new Refusal(409, 'order-mismatch');
    return stateOf(seen);
  }
  const move = moveOf(account, order, payer.areaCode);
  await changeAccount(run, order.payerIdNumber, move);
  const kept = await insertDebit(run, order, move, atMs);
  if (!kept) throw new Refusal(409, 'order-mismatch');
  return { orderNumber: order.orderNumber, status: 'debited', amountFen: order.amountFen };
}

/** What became of an order number; `unknown` where the core has never seen it. */
export async function queryDebit(run: Run, orderNumber: string): Promise<DebitState> {
  const seen = await readDebit(run, orderNumber);
  return seen ? stateOf(seen) : { orderNumber, status: 'unknown', amountFen: 0 };
}
