import { type Fen, fen, sumFen } from '../money';
import { type AccountCode, isFloored } from './account';
import { type Entry, isBalanced } from './entry';

export type Balances = ReadonlyMap<AccountCode, Fen>;

/** What every account stands at after these entries. The order of the entries does not matter. */
export function balancesOf(entries: readonly Entry[]): Balances {
  const balances = new Map<AccountCode, Fen>();
  for (const { account, amountFen } of entries.flat()) {
    balances.set(account, fen((balances.get(account) ?? 0) + amountFen));
  }
  return balances;
}

/** Which invariant a ledger breaks, or null where all hold: it is a bug when one does not. */
export function brokenInvariant(entries: readonly Entry[]): string | null {
  const unbalanced = entries.findIndex((entry) => !isBalanced(entry));
  if (unbalanced >= 0) return `entry ${unbalanced} does not sum to zero`;
  const balances = balancesOf(entries);
  if (sumFen([...balances.values()]) !== 0) return 'the balances do not sum to zero';
  const overdrawn = [...balances].find(([code, balance]) => isFloored(code) && balance < 0);
  return overdrawn ? `${overdrawn[0]} is overdrawn` : null;
}
