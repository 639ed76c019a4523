import { PayPremiumGiven } from '../../questions';
import { coverYearOn, decidePayPremium, decidePayTogether, decidePotTransfer } from '..';
import { ACCOUNT_SHAPES } from './account-shapes.fixture';
import { codes, DISPUTED, type Json, putInForce, set } from './made-up-pack.fixture';

const IN_PLACE = set('in-place' as const);

jest.mock('../../policy/packs', () => jest.requireActual('./made-up-pack.fixture'));

putInForce({
  ...ACCOUNT_SHAPES,
  '110000': {
    ...ACCOUNT_SHAPES['110000'],
    premiumWindow: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2026-01-01',
          value: {
            coverYear: 2026,
            rolling: false,
            opensOn: '2025-11-30',
            closesOn: '2026-02-28',
            extendedTo: null,
            arrivalFrom: null,
          },
          sourceIds: ['P106'],
        },
      ],
    },
  },
  '440000': { fundingModel: IN_PLACE, legacyLinkShares: set(true), accountPaysPremium: DISPUTED },
  '440100': { accountPaysPremium: set(true) },
  '440500': { accountPaysPremium: set(false) },
  '410000 direct': { fundingModel: set('refund' as const) },
  '330000': { fundingModel: IN_PLACE, reserveFen: DISPUTED },
});

const at = (region: string, on = '2025-11-20', provinceDirect = false) => ({
  region,
  on,
  provinceDirect,
});
const pay = (where: ReturnType<typeof at>, given: Json = {}) =>
  decidePayPremium(where, PayPremiumGiven.parse(given));

describe('paying a premium from an account', () => {
  it('keeps the reserve in the account, to the fen', () => {
    expect(pay(at('140100'), { payer: { balanceFen: 139999 } })).toMatchObject({
      outcome: 'refused',
      answer: { usableFen: 39999, mode: 'direct' },
    });
    expect(pay(at('140100'), { payer: { balanceFen: 140000 } }).outcome).toBe('allowed');
  });

  it('counts past years only where the area shares only those', () => {
    const payer = { balanceFen: 100000, pastYearsFen: 10000 };
    expect(pay(at('310000'), { payer }).answer.usableFen).toBe(10000);
    expect(codes(pay(at('310000')))).toEqual(['past-years-unknown unknown']);
  });

  it('debits by batch, and warns when the batch falls on the last day of the window', () => {
    expect(pay(at('110000', '2025-12-10'))).toMatchObject({
      outcome: 'allowed',
      warning: false,
      answer: { mode: 'batch' },
    });
    expect(codes(pay(at('110000', '2026-02-10')))).toEqual(['batch-on-last-day warn']);
  });

  it('pays back what was paid in cash for 省直, and directly for everybody else', () => {
    expect(pay(at('410000', '2025-11-20', true)).answer.mode).toBe('refund');
    expect(pay(at('410100')).answer.mode).toBe('direct');
  });

  it('splits a premium where the area says so, not where it says no, and else asks', () => {
    const short = { payer: { balanceFen: 30000 }, otherPayers: [{ balanceFen: 10000 }] };
    expect(pay(at('510100'), short).outcome).toBe('allowed');
    expect(pay(at('110000', '2025-12-10'), short).outcome).toBe('refused');
    expect(codes(pay(at('410100'), short))).toEqual(['balance-short-split-unknown unknown']);
  });

  it('asks where the reserve is disputed, and warns where a claim of one is rejected', () => {
    expect(codes(pay(at('330100')))).toEqual(['policy-disputed unknown']);
    expect(pay(at('610100'))).toMatchObject({ outcome: 'allowed', warning: true });
  });

  it('takes the old link of 广东 for sharing only where it was', () => {
    expect(pay(at('440100'), { bind: 'legacy-link' }).outcome).toBe('allowed');
    expect(pay(at('310000'), { bind: 'legacy-link' }).outcome).toBe('refused');
  });

  it('asks or refuses where an account may not, or may not surely, pay premiums', () => {
    expect(codes(pay(at('440300')))).toEqual(['premium-account-not-supported unknown']);
    expect(codes(pay(at('440500')))).toEqual(['premium-account-not-supported stop']);
  });

  it('knows no temporary members where the area has none', () => {
    expect(codes(pay(at('410100'), { bind: 'temporary' }))).toEqual(['not-bound stop']);
  });

  it('says what a paused payer means there: harmless, from a weak source', () => {
    const paused = { payer: { status: 'paused', balanceFen: 200000 } };
    expect(pay(at('140100'), paused)).toMatchObject({ outcome: 'allowed', warning: true });
  });
});

describe('several premiums from one account', () => {
  const item = (key: string, amountFen: number | null) => ({
    key,
    coverYear: 2026,
    amountFen,
    bind: 'active' as const,
    member: { scheme: 'resident' as const, status: 'active' as const, alreadyPaid: false },
  });
  const payer = {
    status: 'active' as const,
    balanceFen: 90000,
    pastYearsFen: null,
    potFen: null,
    transfersLeftThisMonth: null,
  };

  it('takes them in the order given until the account is too short', () => {
    const items = [item('a', 40000), item('b', 60000), item('c', 50000)];
    const decided = decidePayTogether(at('410100'), { payer, items });
    expect(decided).toMatchObject({ totalFen: 90000, leftFen: 0 });
    expect(decided.items.map(({ decision }) => decision.outcome)).toEqual([
      'allowed',
      'refused',
      'allowed',
    ]);
  });

  it('knows nothing of money where the area has no known way of paying', () => {
    const { items, totalFen } = decidePayTogether(at('220100'), { payer, items: [item('a', 1)] });
    expect(totalFen).toBe(0);
    expect(items[0]?.decision.outcome).toBe('undecided');
  });
});

describe('moving money into a pot', () => {
  it('is refused where the area has none, and asked about where nobody says', () => {
    const given = { amountFen: 1, balanceFen: 1, potFen: 0, transfersLeftThisMonth: null };
    expect(codes(decidePotTransfer(at('410100'), given))).toEqual(['transfer-not-available stop']);
    expect(codes(decidePotTransfer(at('220100'), given))).toEqual(['funding-unknown unknown']);
  });
});

describe('the cover year that is being collected', () => {
  it('is the next one from the day its window opens', () => {
    expect(coverYearOn(at('110000', '2025-11-29'))).toBe(2025);
    expect(coverYearOn(at('110000', '2025-11-30'))).toBe(2026);
  });

  it('is the next one from September where no window is known', () => {
    expect(coverYearOn(at('410100', '2025-08-31'))).toBe(2025);
    expect(coverYearOn(at('410100', '2025-09-01'))).toBe(2026);
  });
});
