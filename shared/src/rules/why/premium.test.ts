import { PayPremiumGiven, PremiumGiven } from '../../questions';
import { coverYearOn, decidePayPremium, decidePremium } from '..';
import { placeInWindow } from '../premium-window';
import { DISPUTED, type Json, ofYear, putInForce, set, told } from '../shapes/made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('../shapes/made-up-pack.fixture'));

const tier = {
  group: 'general' as const,
  assisted: 'none' as const,
  ageFrom: null,
  ageTo: null,
  amountFen: 40000,
  otherChoicesFen: [],
  billedBy: 'year' as const,
  schemeYear: 'calendar' as const,
};
const premium = { coverYear: 2026, subsidyFen: null, ageCountsOn: null, tiers: [tier] };
const window = {
  coverYear: 2026,
  rolling: false,
  opensOn: '2025-11-07',
  closesOn: '2025-12-25',
  extendedTo: null,
  arrivalFrom: null,
};
const monthly = { ...tier, billedBy: 'month' as const, otherChoicesFen: [50000] };
const september = { ...monthly, schemeYear: 'september' as const, otherChoicesFen: [] };
const batch = { accountPaysPremium: set(true), fundingModel: set('batch' as const) };
const weakWindow = { ...ofYear({ ...window, closesOn: null }), confidence: 'low' as const };

putInForce({
  '000000': {},
  '130000': { ...batch, residentPremium: DISPUTED, premiumWindow: ofYear(window) },
  '140000': {
    ...batch,
    residentPremium: ofYear({ ...premium, tiers: [monthly] }),
    premiumWindow: weakWindow,
  },
  '150000': {
    ...batch,
    residentPremium: ofYear({ ...premium, tiers: [september] }),
    premiumFloor: ofYear({ coverYear: 2026, floorFen: 40000, subsidyFen: 67000 }),
  },
  '210000': {
    residentPremium: ofYear({
      ...premium,
      ageCountsOn: 'payment-day' as const,
      tiers: [{ ...tier, ageTo: 17 }],
    }),
    premiumWindow: ofYear({ ...window, opensOn: null }),
  },
  '220000': { residentPremium: ofYear({ ...premium, tiers: [tier, tier] }) },
});

const price = (region: string, given: Json = {}) =>
  decidePremium({ region, provinceDirect: false, on: '2025-11-20' }, PremiumGiven.parse(given));

describe('why a premium is not known', () => {
  const facts = { coverYear: 2026, group: 'elderly', assisted: 'none' };

  it.each([
    ['130100', 'policy-disputed unknown residentPremium'],
    ['410100', 'premium-unknown unknown residentPremium'],
    ['140100', 'premium-unknown unknown residentPremium'],
    ['220100', 'premium-unknown unknown residentPremium'],
    ['210100', 'premium-unknown unknown residentPremium'],
  ])('in %s: %s', (region, code) => {
    expect(told(price(region, { group: 'elderly' }))).toEqual([[code, facts]]);
  });

  it('counts the age on the day that the area says, and no other', () => {
    expect(price('210100', { ageInCoverYear: 17 }).outcome).toBe('undecided');
    expect(price('210100', { ageInCoverYear: 18, ageOnPaymentDay: 17 }).answer).toEqual({
      amountFen: 40000,
    });
    expect(price('210100', { ageOnPaymentDay: 18 }).outcome).toBe('undecided');
  });

  it('cannot take one of two sums by age either', () => {
    expect(price('220100', { ageInCoverYear: 40 }).outcome).toBe('undecided');
  });
});

describe('what months cost', () => {
  it('is every sum to choose from, that many times', () => {
    expect(price('140100', { months: 2 }).answer).toEqual({
      amountFen: 80000,
      tiers: [80000, 100000],
    });
  });

  it('is known to August in a scheme year from September, where the month is known', () => {
    expect(price('150100', { joinMonth: 7 }).answer).toEqual({ amountFen: 80000 });
    for (const joinMonth of [null, 9, 12]) {
      expect(price('150100', { joinMonth }).outcome).toBe('undecided');
    }
    expect(price('140100', { joinMonth: 7 }).outcome).toBe('undecided');
  });
});

describe('what a collector bills', () => {
  it('is told apart from the floor, but not for who is assisted', () => {
    expect(told(price('150100', { billedFen: 39999 }))).toEqual([
      ['premium-below-floor warn premiumFloor', { billedFen: 39999, floorFen: 40000 }],
    ]);
    expect(told(price('150100', { billedFen: 40000 }))).toEqual([]);
    expect(told(price('150100', { billedFen: 1, assisted: 'reduced' }))).toEqual([]);
    expect(told(price('410100', { billedFen: 1 }))).toEqual([]);
  });
});

describe('why a window matters', () => {
  const pay = (region: string, on: string) =>
    told(decidePayPremium({ region, provinceDirect: false, on }, PayPremiumGiven.parse({})));
  const weak = ['weak-source warn premiumWindow', { parameter: 'premiumWindow' }];

  it('is not open yet, or closed', () => {
    expect(pay('130100', '2025-11-06')).toEqual([
      ['window-not-open stop premiumWindow', { on: '2025-11-06', opensOn: '2025-11-07' }],
    ]);
    expect(pay('130100', '2025-12-26')).toEqual([
      ['window-closed-late warn premiumWindow', { on: '2025-12-26', closesOn: '2025-12-25' }],
    ]);
  });

  it('ends before or on the day of the batch', () => {
    expect(pay('130100', '2025-11-30')).toEqual([]);
    expect(pay('130100', '2025-12-25')).toEqual([
      ['batch-on-last-day warn premiumWindow', { batchOn: '2025-12-31', closesOn: '2025-12-25' }],
    ]);
  });

  it('is no matter where its end, or the window itself, is not known', () => {
    expect(pay('140100', '2026-05-01')).toEqual([weak]);
    expect(pay('150100', '2025-12-25')).toEqual([]);
  });

  it('has no end where it rolls, whatever days are written beside it', () => {
    const rolling = { ...window, rolling: true };
    expect(placeInWindow(rolling, '2025-01-01')).toBe('inside');
    expect(placeInWindow(rolling, '2026-12-31')).toBe('inside');
  });

  it('tells a cover year by its opening, and by September where only its end is known', () => {
    const year = (on: string) => coverYearOn({ region: '210100', provinceDirect: false, on });
    expect(year('2025-08-31')).toBe(2025);
    expect(year('2025-09-01')).toBe(2026);
  });
});
