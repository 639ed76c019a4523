import type { Run } from '../database/open-database';
import { Refusal } from '../http/refusal';
import type { Account } from '../people/sandbox-person';
import { changeAccount, lockAccount } from './accounts';
import type { DebitState } from './debit';
import { markReversed, readDebit } from './debits';

function undo(change: Account): Account {
  return {
    pastYearsFen: 0 - change.pastYearsFen,
    thisYearFen: 0 - change.thisYearFen,
    potFen: 0 - change.potFen,
  };
}

/**
 * Puts every fen back where it came from, once. To be run in a transaction. Refuses with
 * `not-debited` where the number was never seen, and with `balance-short` where the pot has
 * already spent what a pot transfer had moved into it.
 */
export async function reverseDebit(
  run: Run,
  orderNumber: string,
  atMs: number,
): Promise<DebitState> {
  const found = await readDebit(run, orderNumber);
  const account = found && (await lockAccount(run, found.payerIdNumber));
  // Read again under the account's lock: somebody may have reversed it a moment ago.
  const debit = await readDebit(run, orderNumber);
  if (!debit || !account) throw new Refusal(409, 'not-debited');
  if (debit.status === 'debited') {
    const back = undo(debit.change);
    if (account.potFen + back.potFen < 0) throw new Refusal(409, 'balance-short');
    await changeAccount(run, debit.payerIdNumber, back);
    await markReversed(run, orderNumber, atMs);
  }
  return { orderNumber, status: 'reversed', amountFen: debit.amountFen };
}
