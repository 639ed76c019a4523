import type { PackParameters, PolicyPack } from '../policy';
import { PayPremiumGiven, SettleGiven } from '../questions';
import {
  coverYearOn,
  decidePayPremium,
  decidePayTogether,
  decidePotTransfer,
  decideSettle,
} from '.';

/** Areas that exist only here, one for each way money can move. */
jest.mock('../policy/packs', () => ({
  PACKS: [],
  packOf: (code: string, direct: boolean) => mockPackOf(code, direct),
}));

function mockPackOf(areaCode: string, provinceDirect: boolean): PolicyPack | null {
  const parameters = SHAPES[provinceDirect ? `${areaCode} direct` : areaCode];
  if (!parameters) return null;
  return {
    areaCode,
    provinceDirect,
    name: areaCode,
    parentCode: null,
    version: '2025-01-01.1',
    hotlines: ['12393'],
    sources: [],
    parameters,
  };
}

function set<T>(value: T, confidence: 'high' | 'low' = 'high') {
  const series = [{ from: '2021-04-22', value, sourceIds: ['P11'] }];
  return { verifiedOn: '2026-02-01', confidence, series };
}

const disputed = { verifiedOn: '2026-02-01', confidence: 'conflict' as const, series: [] };
const IN_PLACE = set('in-place' as const);

const SHAPES: Readonly<Record<string, PackParameters>> = {
  '000000': {
    accountPaysPremium: set(true),
    onPayerTerminated: set('ends' as const),
    temporaryMember: set(false),
    itemsPayable: set(['care', 'drug', 'device']),
  },
  // A reserve in the account; one payer a settlement; no order between them.
  '140000': {
    fundingModel: IN_PLACE,
    reserveFen: set(100000),
    payersPerSettlement: set('single' as const),
    onPayerPaused: set('harmless' as const, 'low'),
    onFamilyChange: set('stands-until-released' as const),
  },
  // One payer, local ones first by bind date.
  '340000': {
    fundingModel: IN_PLACE,
    memberScope: set('province' as const),
    payersPerSettlement: set('single' as const),
    drawOrder: set(['own', 'local-by-bind-date', 'cross-area']),
    onFamilyChange: set('ends' as const),
  },
  // The payer is chosen at the counter.
  '510000': {
    fundingModel: IN_PLACE,
    payersPerSettlement: set('chosen' as const),
    drawOrder: set(['own', 'chosen']),
    memberConsent: set('spouse-only' as const),
    splitPayment: set(true),
  },
  // Several payers in the order of filing; debited in one batch a month.
  '110000': {
    fundingModel: set('batch' as const),
    drawOrder: set(['own', 'by-bind-date']),
    splitPayment: set(false),
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
  '310000': { fundingModel: set('past-years' as const), legacyLinkShares: set(false) },
  '440000': { fundingModel: IN_PLACE, legacyLinkShares: set(true), accountPaysPremium: disputed },
  '440100': { accountPaysPremium: set(true) },
  '440500': { accountPaysPremium: set(false) },
  '410000': { fundingModel: IN_PLACE },
  '410000 direct': { fundingModel: set('refund' as const) },
  '330000': { fundingModel: IN_PLACE, reserveFen: disputed },
  '610000': {
    fundingModel: IN_PLACE,
    memberScope: set('pooling-area' as const),
    reserveFen: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2021-04-22', value: null, sourceIds: ['seed-004'] }],
    },
  },
};

type Json = Record<string, unknown>;

const at = (region: string, on = '2025-11-20', provinceDirect = false) => ({
  region,
  on,
  provinceDirect,
});
const pay = (where: ReturnType<typeof at>, given: Json = {}) =>
  decidePayPremium(where, PayPremiumGiven.parse(given));
const settle = (region: string, given: Json) => decideSettle(at(region), SettleGiven.parse(given));
const codes = ({ reasons }: ReturnType<typeof pay>) =>
  reasons.map(({ code, severity }) => `${code} ${severity}`);

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

  it('asks where the reserve is disputed, and only warns where the claim of one is rejected', () => {
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

describe('one payer a settlement', () => {
  const payers = [
    { id: 'A', area: '140100', balanceFen: 110000 },
    { id: 'B', area: '140100', balanceFen: 150000 },
  ];

  it('lets the chosen one pay what there is, and the rest is cash', () => {
    expect(settle('140100', { billFen: 30000, payers, chosenPayer: 'A' }).answer).toEqual({
      draws: [{ from: 'A', fen: 10000 }],
      cashFen: 20000,
    });
  });

  it('asks where nobody was chosen and there is no order', () => {
    expect(codes(settle('140100', { payers }))).toEqual(['several-payers-order-unknown unknown']);
  });

  it('takes the local payer first, and the earlier bound of two', () => {
    const three = [
      { id: 'X', area: '340200', boundOn: '2024-01-01' },
      { id: 'B', area: '340100', boundOn: '2025-03-01' },
      { id: 'A', area: '340100', boundOn: '2025-01-05' },
    ];
    expect(settle('340100', { payers: three }).answer).toEqual({
      draws: [{ from: 'A', fen: 10000 }],
      cashFen: 0,
    });
  });

  it('asks when the first in turn is short and another is not, and takes cash when all are', () => {
    const rich = [
      { id: 'A', area: '340100', boundOn: '2025-01-01', balanceFen: 3000 },
      { id: 'B', area: '340100', boundOn: '2025-02-01', balanceFen: 50000 },
    ];
    expect(codes(settle('340100', { payers: rich }))).toEqual(['payer-choice-missing unknown']);
    const poor = rich.map((payer) => ({ ...payer, balanceFen: 3000 }));
    expect(settle('340100', { payers: poor }).answer).toEqual({
      draws: [{ from: 'A', fen: 3000 }],
      cashFen: 7000,
    });
  });
});

describe('other styles of settlement', () => {
  const two = (area: string) => [
    { id: 'A', area, boundOn: '2025-01-01', balanceFen: 6000 },
    { id: 'B', area, boundOn: '2025-02-01', balanceFen: 50000 },
  ];

  it('wants a choice where the payer is chosen by a second scan', () => {
    expect(codes(settle('510100', { payers: two('510100') }))).toEqual([
      'payer-choice-missing unknown',
    ]);
    const chosen = settle('510100', { payers: two('510100'), chosenPayer: 'A' });
    expect(chosen.answer).toEqual({ draws: [{ from: 'A', fen: 6000 }], cashFen: 4000 });
  });

  it('asks how many may pay where only their order is known and the first is short', () => {
    expect(settle('110000', { billFen: 6000, payers: two('110000') }).answer).toEqual({
      draws: [{ from: 'A', fen: 6000 }],
      cashFen: 0,
    });
    expect(settle('110000', { payers: two('110000') }).outcome).toBe('undecided');
  });

  it('leaves a payer of another pooling area out where sharing stays at home', () => {
    const payers = [{ id: 'A', area: '610300' }];
    expect(codes(settle('610100', { payers }))).toContain('cross-area-not-open stop');
  });

  it('asks about money whose bucket nobody knows', () => {
    expect(codes(settle('310000', { payers: [{ id: 'A', area: '310000' }] }))).toEqual([
      'past-years-unknown unknown',
    ]);
    expect(codes(settle('220100', { payers: [{ id: 'A', area: '220100' }] }))).toEqual([
      'funding-unknown unknown',
    ]);
  });

  it('treats a divorce as the area does', () => {
    const divorced = (area: string) => [{ id: 'A', area, balanceFen: 200000, divorced: true }];
    expect(settle('140100', { payers: divorced('140100') }).warning).toBe(true);
    expect(codes(settle('340100', { payers: divorced('340100') }))).toEqual(['divorced stop']);
    expect(codes(settle('410100', { payers: divorced('410100') }))).toEqual(['divorced unknown']);
  });

  it('waits for a spouse who has not agreed', () => {
    const payers = [{ id: 'A', area: '510100', consented: false }];
    expect(codes(settle('510100', { payers }))).toEqual(['spouse-consent-missing stop']);
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
