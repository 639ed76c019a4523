import { PremiumGiven } from '../../questions';
import { decidePremium } from '..';
import { type Json, ofYear, putInForce } from './made-up-pack.fixture';

const tier = {
  group: 'general' as const,
  assisted: 'none' as const,
  ageFrom: null,
  ageTo: null,
  otherChoicesFen: [],
  billedBy: 'year' as const,
  schemeYear: 'calendar' as const,
};
const premium = { coverYear: 2026, subsidyFen: null, ageCountsOn: null };

jest.mock('../../policy/packs', () => jest.requireActual('./made-up-pack.fixture'));

putInForce({
  // Bands by age; the two days of an age are not told apart.
  '310000': {
    residentPremium: ofYear({
      ...premium,
      tiers: [
        { ...tier, group: 'student-child' as const, amountFen: 40000 },
        { ...tier, ageFrom: 19, ageTo: 59, amountFen: 104000 },
        { ...tier, ageFrom: 60, ageTo: null, amountFen: 87000 },
      ],
    }),
  },
  // Two sums to choose from; a reduced and a free one; the age in the cover year counts.
  '370900': {
    residentPremium: ofYear({
      ...premium,
      ageCountsOn: 'cover-year' as const,
      tiers: [
        { ...tier, ageFrom: 18, amountFen: 39000, otherChoicesFen: [53000] },
        { ...tier, ageTo: 17, amountFen: 38000 },
        { ...tier, assisted: 'full' as const, amountFen: 0 },
        { ...tier, assisted: 'reduced' as const, amountFen: 11000 },
        {
          ...tier,
          group: 'student-child' as const,
          assisted: 'reduced' as const,
          amountFen: null,
        },
      ],
    }),
  },
  // Billed by the month, all year round; children from September to August.
  '440300': {
    residentPremium: ofYear({
      ...premium,
      tiers: [
        { ...tier, billedBy: 'month' as const, amountFen: 4732 },
        {
          ...tier,
          group: 'student-child' as const,
          billedBy: 'month' as const,
          schemeYear: 'september' as const,
          amountFen: 4056,
        },
      ],
    }),
  },
});

describe('what a premium costs', () => {
  const price = (region: string, given: Json) =>
    decidePremium(
      { region, provinceDirect: false, on: '2025-11-20' },
      PremiumGiven.parse({ coverYear: 2026, ...given }),
    );

  it('goes by age, and asks where two days of counting lead to two bands', () => {
    expect(price('310000', { ageInCoverYear: 60, ageOnPaymentDay: 59 }).outcome).toBe('undecided');
    expect(price('310000', { ageInCoverYear: 60, ageOnPaymentDay: 60 }).answer).toEqual({
      amountFen: 87000,
    });
    expect(price('310000', { ageOnPaymentDay: 59 }).answer).toEqual({ amountFen: 104000 });
    expect(price('310000', {}).outcome).toBe('undecided');
    expect(price('310000', { group: 'student-child' }).answer).toEqual({ amountFen: 40000 });
  });

  it('offers the sums a person chooses between', () => {
    expect(price('370900', { ageInCoverYear: 18, ageOnPaymentDay: 17 }).answer).toEqual({
      amountFen: 39000,
      tiers: [39000, 53000],
    });
  });

  it('knows free and reduced sums, and no sum for a group the area does not name', () => {
    expect(price('370900', { assisted: 'full' }).answer).toEqual({ amountFen: 0 });
    expect(price('370900', { assisted: 'reduced' }).answer).toEqual({ amountFen: 11000 });
    expect(price('370900', { assisted: 'disabled' }).outcome).toBe('undecided');
    const child = { group: 'student-child', assisted: 'reduced' };
    expect(price('370900', child).outcome).toBe('undecided');
  });

  it('counts months, and the rest of a scheme year that ends in August', () => {
    expect(price('440300', { months: 12 }).answer).toEqual({ amountFen: 56784 });
    expect(price('440300', {}).outcome).toBe('undecided');
    const child = { group: 'student-child' };
    expect(price('440300', { ...child, joinMonth: 1 }).answer).toEqual({ amountFen: 32448 });
    expect(price('440300', { ...child, joinMonth: 8 }).answer).toEqual({ amountFen: 4056 });
    expect(price('440300', { ...child, joinMonth: 9 }).outcome).toBe('undecided');
  });
});
