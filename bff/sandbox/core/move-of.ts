import { draw } from '@gongji/shared/money';
import { Refusal } from '../http/refusal';
import type { Account } from '../people/sandbox-person';
import type { CoreOrder } from './core-order';

/** What an area's core keeps on the personal account whatever is moved out of it, in fen. */
const RESERVES: readonly (readonly [RegExp, number])[] = [
  [/^350[1-9]/, 200_000],
  [/^14/, 100_000],
];
/** Where only money of past years is shared with relatives: 上海, 浙江. */
const PAST_YEARS_ONLY = /^(31|33)/;

function reserveFenIn(areaCode: string): number {
  return RESERVES.find(([area]) => area.test(areaCode))?.[1] ?? 0;
}

function fromPot(account: Account, amountFen: number): Account {
  if (account.potFen < amountFen) throw new Refusal(409, 'balance-short');
  return { pastYearsFen: 0, thisYearFen: 0, potFen: -amountFen };
}

/** What leaves each part of an account, past years first. Refuses with `balance-short`. */
export function fromPersonalAccount(account: Account, amountFen: number): Account {
  const { draws, restFen } = draw(amountFen, [
    { from: 'past', usableFen: account.pastYearsFen },
    { from: 'this', usableFen: account.thisYearFen },
  ]);
  if (restFen > 0) throw new Refusal(409, 'balance-short');
  const drawn = (from: string) => draws.find((part) => part.from === from)?.fen ?? 0;
  return { pastYearsFen: 0 - drawn('past'), thisYearFen: 0 - drawn('this'), potFen: 0 };
}

/**
 * How an order changes each part of the payer's account, in fen: money of past years goes first,
 * and alone where the area shares no other. Refuses with `balance-short`, or `reserve-not-reached`
 * where the area keeps a reserve.
 */
export function moveOf(account: Account, order: CoreOrder, areaCode: string): Account {
  const { amountFen, source, purpose } = order;
  if (source === 'pot') return fromPot(account, amountFen);
  const shared = PAST_YEARS_ONLY.test(areaCode) ? { ...account, thisYearFen: 0 } : account;
  const move = fromPersonalAccount(shared, amountFen);
  const leftFen = account.pastYearsFen + account.thisYearFen - amountFen;
  if (leftFen < reserveFenIn(areaCode)) throw new Refusal(409, 'reserve-not-reached');
  return purpose === 'pot-transfer' ? { ...move, potFen: amountFen } : move;
}
