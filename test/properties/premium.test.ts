import { decidePayPremium, decidePayTogether, decidePotTransfer } from '@gongji/shared/rules';
import fc from 'fast-check';
import { aSum, payPremiumArb, RUNS, whereArb } from './arbitraries';

const RESERVE_FEN = 200_000;
const fuzhou = { region: '350100', provinceDirect: false, on: '2025-11-15' };

describe('a premium', () => {
  it('is never refused because there is more money', () => {
    fc.assert(
      fc.property(whereArb, payPremiumArb, aSum, (where, given, moreFen) => {
        if (decidePayPremium(where, given).outcome !== 'allowed') return;
        const balanceFen = given.payer.balanceFen + moreFen;
        const potFen = (given.payer.potFen ?? 0) + moreFen;
        for (const payer of [
          { ...given.payer, balanceFen },
          { ...given.payer, potFen },
        ]) {
          expect(decidePayPremium(where, { ...given, payer }).outcome).toBe('allowed');
        }
      }),
      RUNS,
    );
  });

  it('is allowed only where what can be used covers it in full', () => {
    fc.assert(
      fc.property(whereArb, payPremiumArb, (where, given) => {
        const { outcome, answer } = decidePayPremium(where, given);
        if (outcome === 'allowed') {
          expect(Number(answer.usableFen)).toBeGreaterThanOrEqual(given.amountFen);
        }
        if (answer.usableFen !== undefined) {
          expect(Number(answer.usableFen)).toBeGreaterThanOrEqual(0);
        }
      }),
      RUNS,
    );
  });
});

describe('several premiums at once', () => {
  const items = fc.array(
    fc.record({ amountFen: fc.option(aSum, { nil: null }), known: fc.boolean() }),
    { maxLength: 6 },
  );

  it('take no more than there is, and their parts make the total', () => {
    fc.assert(
      fc.property(payPremiumArb, items, ({ payer, member, bind }, list) => {
        const {
          items: decided,
          totalFen,
          leftFen,
        } = decidePayTogether(fuzhou, {
          payer,
          items: list.map(({ amountFen }, index) => ({
            key: String(index),
            coverYear: 2026,
            amountFen,
            bind,
            member,
          })),
        });
        const allowed = decided.filter(({ decision }) => decision.outcome === 'allowed');
        expect(allowed.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0)).toBe(totalFen);
        expect(totalFen + leftFen).toBe(payer.potFen ?? 0);
        expect(leftFen).toBeGreaterThanOrEqual(0);
        expect(decided.map(({ key }) => key)).toEqual(list.map((_, index) => String(index)));
      }),
      RUNS,
    );
  });
});

describe('a move into the pot', () => {
  it('never touches the reserve', () => {
    fc.assert(
      fc.property(aSum, aSum, aSum, (amountFen, balanceFen, potFen) => {
        const given = { amountFen, balanceFen, potFen, transfersLeftThisMonth: null };
        const { outcome } = decidePotTransfer(fuzhou, given);
        const leaves = balanceFen - amountFen;
        expect(outcome === 'allowed').toBe(amountFen > 0 && leaves >= RESERVE_FEN);
      }),
      RUNS,
    );
  });
});
