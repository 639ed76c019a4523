import { draw } from '@gongji/shared/money';
import { Refusal } from '../http/refusal';
import type { Account } from '../people/sandbox-person';
import type { CoreOrder } from './core-order';

/** What 福建 keeps on the personal account when money is moved into the pot, in fen. */
const FUJIAN_RESERVE_FEN = 200_000;
const FUJIAN_CITY = /^350[1-9]/;

function reserveFenIn(areaCode: string): number {
  return FUJIAN_CITY.test(areaCode) ? FUJIAN_RESERVE_FEN : 0;
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
 * How an order changes each part of the payer's account, in fen: money of past years goes first.
 * Refuses with `balance-short`, or `reserve-not-reached` where the area keeps a reserve.
 */
export function moveOf(account: Account, order: CoreOrder, areaCode: string): Account {
  const { amountFen, source, purpose } = order;
  if (source === 'pot') return fromPot(account, amountFen);
  const move = fromPersonalAccount(account, amountFen);
  if (purpose !== 'pot-transfer') return move;
  const leftFen = account.pastYearsFen + account.thisYearFen - amountFen;
  if (leftFen < reserveFenIn(areaCode)) throw new Refusal(409, 'reserve-not-reached');
  return { ...move, potFen: amountFen };
}
