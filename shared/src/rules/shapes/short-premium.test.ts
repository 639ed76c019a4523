import { PayPremiumGiven } from '../../questions';
import { decidePayPremium, decidePayTogether } from '..';
import { type Json, putInForce, set } from './made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('./made-up-pack.fixture'));

const IN_PLACE = set('in-place' as const);

putInForce({
  '000000': { accountPaysPremium: set(true) },
  '420000': { fundingModel: set('past-years' as const, 'low') },
  '450000': { fundingModel: IN_PLACE, reserveFen: set(150000, 'low') },
  // A claim of a reserve that was rejected.
  '610000': {
    fundingModel: IN_PLACE,
    reserveFen: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2021-04-22', value: null, sourceIds: ['seed-004'] }],
    },
  },
});

const at = (region: string) => ({ region, on: '2025-11-20', provinceDirect: false });

describe('too little money for a premium, where the rule that keeps money back is weak', () => {
  it('refuses only where there is too little without it, to the fen', () => {
    const short = (region: string, payer: Json) =>
      decidePayPremium(at(region), PayPremiumGiven.parse({ payer })).outcome;
    expect(short('450100', { balanceFen: 39999 })).toBe('refused');
    expect(short('450100', { balanceFen: 40000 })).toBe('undecided');
    expect(short('610100', { balanceFen: 39999 })).toBe('refused');
    expect(short('420100', { balanceFen: 39999, pastYearsFen: 10000 })).toBe('refused');
    expect(short('420100', { balanceFen: 40000, pastYearsFen: 10000 })).toBe('undecided');
    expect(short('420100', { balanceFen: 40000, pastYearsFen: 40000 })).toBe('allowed');
  });

  it('counts what was spent on the premiums before', () => {
    const items = ['a', 'b'].map((key) => ({
      key,
      coverYear: 2026,
      amountFen: 40000,
      bind: 'active' as const,
      member: { scheme: 'resident' as const, status: 'active' as const, alreadyPaid: false },
    }));
    const payer = {
      status: 'active' as const,
      pastYearsFen: null,
      potFen: null,
      transfersLeftThisMonth: null,
    };
    const outcomes = (balanceFen: number) =>
      decidePayTogether(at('450100'), { payer: { ...payer, balanceFen }, items }).items.map(
        ({ decision }) => decision.outcome,
      );
    expect(outcomes(229999)).toEqual(['allowed', 'undecided']);
    expect(outcomes(230000)).toEqual(['allowed', 'allowed']);
    expect(outcomes(39999)).toEqual(['refused', 'refused']);
  });
});
