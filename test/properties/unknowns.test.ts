import { decideBind, decidePayPremium, decideSettle } from '@gongji/shared/rules';
import fc from 'fast-check';
import { bindArb, payPremiumArb, RUNS, settleArb, whereArb } from './arbitraries';

/** Which of the facts that may be unknown are forgotten. */
const forgetting = fc.record({ one: fc.boolean(), two: fc.boolean(), three: fc.boolean() });

/** Of a random situation few are undecided: those that are not do not count as a run. */
const UNDECIDED_RUNS = { ...RUNS, maxSkipsPerRun: 1_000 };

/** What nobody could decide is not allowed because less is known. */
function prove<G>(
  given: fc.Arbitrary<G>,
  decide: (where: Parameters<typeof decideBind>[0], given: G) => { outcome: string },
  forget: (given: G, which: { one: boolean; two: boolean; three: boolean }) => G,
) {
  fc.assert(
    fc.property(whereArb, given, forgetting, (where, known, which) => {
      fc.pre(decide(where, known).outcome === 'undecided');
      expect(decide(where, forget(known, which)).outcome).not.toBe('allowed');
    }),
    UNDECIDED_RUNS,
  );
}

describe('an undecided answer never becomes a yes by knowing less', () => {
  it('about a bill: ranks and past years forgotten', () => {
    prove(settleArb, decideSettle, (given, { one, two, three }) => ({
      ...given,
      payers: given.payers.map((payer, index) => ({
        ...payer,
        rank: one || (three && index === 0) ? null : payer.rank,
        pastYearsFen: two ? null : payer.pastYearsFen,
      })),
    }));
  });

  it('about a premium: past years and the pot forgotten', () => {
    prove(payPremiumArb, decidePayPremium, (given, { one, two }) => ({
      ...given,
      payer: {
        ...given.payer,
        pastYearsFen: one ? null : given.payer.pastYearsFen,
        potFen: two ? null : given.payer.potFen,
      },
    }));
  });

  it('about a binding: which parent, and the dates forgotten', () => {
    prove(bindArb, decideBind, (given, { one, two }) => ({
      ...given,
      relative: { ...given.relative, role: one ? null : given.relative.role },
      period: two ? null : given.period,
    }));
  });
});
