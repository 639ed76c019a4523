import { fen } from '../money';
import {
  balancesOf,
  brokenInvariant,
  isBalanced,
  personalAccount,
  potAccount,
  reversalOf,
  transfer,
} from '.';

const personal = personalAccount('lin');
const pot = potAccount('lin');

describe('an entry', () => {
  it('takes from one account what it gives another', () => {
    expect(transfer(personal, pot, 45000)).toEqual([
      { account: personal, amountFen: -45000 },
      { account: pot, amountFen: 45000 },
    ]);
  });

  it.each([
    ['nothing', () => transfer(personal, pot, 0)],
    ['less than nothing', () => transfer(personal, pot, -1)],
    ['half a fen', () => transfer(personal, pot, 0.5)],
    ['from an account into itself', () => transfer(pot, pot, 1)],
  ])('cannot move %s', (_what, made) => {
    expect(made).toThrow(RangeError);
  });

  it('is undone by a new one with swapped sides', () => {
    const entry = transfer(personal, pot, 45000);
    expect(reversalOf(entry)).toEqual([...transfer(pot, personal, 45000)].reverse());
    expect(brokenInvariant([entry, reversalOf(entry)])).toBeNull();
  });

  it('is balanced only when it sums to zero and no side is empty', () => {
    expect(isBalanced(transfer(personal, pot, 1))).toBe(true);
    expect(isBalanced([])).toBe(false);
    expect(isBalanced([{ account: pot, amountFen: fen(1) }])).toBe(false);
    const empty = { amountFen: fen(0) };
    expect(
      isBalanced([
        { account: pot, ...empty },
        { account: personal, ...empty },
      ]),
    ).toBe(false);
  });
});

describe('a ledger', () => {
  it('stands at the sum of its entries', () => {
    const entries = [transfer(personal, pot, 300), transfer(pot, personal, 100)];
    expect([...balancesOf(entries)]).toEqual([
      [personal, -200],
      [pot, 200],
    ]);
  });

  it('says which invariant is broken', () => {
    expect(brokenInvariant([[{ account: pot, amountFen: fen(5) }]])).toBe(
      'entry 0 does not sum to zero',
    );
    expect(brokenInvariant([transfer(pot, personal, 5)])).toBe('pot:lin is overdrawn');
  });
});
