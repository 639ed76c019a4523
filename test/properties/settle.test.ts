import { PolicyInForce } from '@gongji/shared/policy';
import type { SettleGiven } from '@gongji/shared/questions';
import { decideSettle } from '@gongji/shared/rules';
import fc from 'fast-check';
import { RUNS, settleArb, whereArb } from './arbitraries';

type Payer = SettleGiven['payers'][number];

interface Draw {
  readonly from: string;
  readonly fen: number;
}

/** What a payer has for others: the pot where their area keeps one, else at most the balance. */
function thereOf({ area, potFen, balanceFen }: Payer, on: string): number {
  const policy = new PolicyInForce({ region: area, provinceDirect: false, on });
  return policy.read('fundingModel').value === 'pot' ? (potFen ?? 0) : balanceFen;
}

describe('a settlement', () => {
  it('loses nothing and draws nothing that is not there', () => {
    fc.assert(
      fc.property(whereArb, settleArb, (where, given) => {
        const { outcome, answer } = decideSettle(where, given);
        if (outcome !== 'allowed') return;
        const draws = answer.draws as Draw[];
        const paid = draws.reduce((sum, { fen }) => sum + fen, 0);
        expect(paid + Number(answer.cashFen)).toBe(given.billFen);
        expect(Number(answer.cashFen)).toBeGreaterThanOrEqual(0);
        for (const { from, fen } of draws) {
          const payer = given.payers.find(({ id }) => id === from);
          expect(fen).toBeGreaterThan(0);
          expect(fen).toBeLessThanOrEqual(payer ? thereOf(payer, where.on) : given.ownFen);
        }
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which the payers are listed', () => {
    fc.assert(
      fc.property(whereArb, settleArb, (where, given) => {
        const reversed = { ...given, payers: [...given.payers].reverse() };
        const one = decideSettle(where, given);
        const other = decideSettle(where, reversed);
        expect(other.outcome).toBe(one.outcome);
        expect(other.answer).toEqual(one.answer);
      }),
      RUNS,
    );
  });

  it('spends the own money of the patient before anybody else', () => {
    fc.assert(
      fc.property(whereArb, settleArb, (where, given) => {
        const { outcome, answer } = decideSettle(where, given);
        if (outcome !== 'allowed') return;
        const draws = answer.draws as Draw[];
        const own = draws.find(({ from }) => from === 'own')?.fen ?? 0;
        expect(own).toBe(Math.min(given.ownFen, given.billFen));
      }),
      RUNS,
    );
  });
});
