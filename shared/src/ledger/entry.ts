import { type Fen, fen, sumFen } from '../money';
import type { AccountCode } from './account';

/** One side of an entry: fen into an account, or out of it where negative. Never zero. */
export interface Posting {
  readonly account: AccountCode;
  readonly amountFen: Fen;
}

/** What happens together: its postings sum to zero, so that nothing appears or is lost. */
export type Entry = readonly Posting[];

/** Money from one account into another. Throws a RangeError on a sum that is not positive. */
export function transfer(from: AccountCode, to: AccountCode, amountFen: number): Entry {
  if (amountFen <= 0 || from === to) {
    throw new RangeError(`no transfer: ${amountFen} from ${from} to ${to}`);
  }
  return [
    { account: from, amountFen: fen(-amountFen) },
    { account: to, amountFen: fen(amountFen) },
  ];
}

/** Undoing is a new entry with swapped sides; nothing is ever taken out of the ledger. */
export function reversalOf(entry: Entry): Entry {
  return entry.map(({ account, amountFen }) => ({ account, amountFen: fen(-amountFen) }));
}

/** True where an entry may be written: two postings or more, none of zero, summing to zero. */
export function isBalanced(entry: Entry): boolean {
  const sums = entry.map(({ amountFen }) => amountFen);
  return entry.length >= 2 && sums.every((sum) => sum !== 0) && sumFen(sums) === 0;
}
