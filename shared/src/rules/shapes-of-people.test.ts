import type { PackParameters, PolicyPack } from '../policy';
import { BindGiven, CoverStartGiven, PremiumGiven } from '../questions';
import { decideBind, decideCoverStart, decidePremium, readParameter } from '.';

/** Areas that exist only here, one for each shape a rule must carry beyond those of 福建. */
jest.mock('../policy/packs', () => ({ PACKS: [], packOf: (code: string) => mockPackOf(code) }));

function mockPackOf(areaCode: string): PolicyPack | null {
  const parameters = SHAPES[areaCode];
  if (!parameters) return null;
  return {
    areaCode,
    provinceDirect: false,
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
const window = { coverYear: 2026, rolling: false, extendedTo: null, arrivalFrom: null };

function ofYear<T>(value: T) {
  const series = [{ from: '2026-01-01', value, sourceIds: ['P11'] }];
  return { verifiedOn: '2026-02-01', confidence: 'high' as const, series };
}

const SHAPES: Readonly<Record<string, PackParameters>> = {
  '000000': {
    payerType: set('employee-with-account' as const),
    relationsAllowed: set({ allowed: ['parent', 'child', 'spouse'], undecided: [] }),
    parentInLawAllowed: set(false),
    bothStatusNormal: set(true),
    temporaryMember: set(false),
    waitingFixedMonths: set(3),
    waitingMonthsGapYear: set(1),
    repairMonthsYear: set(1),
  },
  // A number that counts the payer; one cross-area payer a member.
  '340000': {
    maxMembers: set(7),
    countsPayer: set(true),
    memberScope: set('province' as const),
    maxPayersPerMember: set({ local: 'unlimited' as const, crossArea: 1 }),
  },
  // A number nobody says of whether it counts the payer; one payer a member, from a weak source.
  '370000': { maxMembers: set(7), maxPayersPerMember: set(1, 'low'), oneRoleAPerson: set(true) },
  '370100': { parentInLawAllowed: set(true, 'low') },
  // Roles, public-expense care, no mutual sharing.
  '140000': {
    maxByRole: set({ father: 1, mother: 1, spouse: 1, child: 'unlimited' as const }),
    publicExpenseExcluded: set({ payer: true, member: true }),
    chronicRegistrationExcluded: set(true),
    mutualAllowed: set(false),
    maxPayersPerMember: set('unlimited' as const),
  },
  // Ten at once, twenty in a lifetime.
  '430000': { maxMembers: set(10), countsPayer: set(false), maxMembersLifetime: set(20) },
  // Dates are asked for, only a spouse must agree, sharing stays in the pooling area.
  '320000': {
    maxMembers: set('unlimited' as const),
    mutualAllowed: set(true),
    periodRequired: set({ startNotBeforeToday: true }),
    memberConsent: set('spouse-only' as const),
    memberScope: set('pooling-area' as const),
    temporaryMember: { verifiedOn: '2026-02-01', confidence: 'conflict', series: [] },
    newbornCover: set({ days: 90, inside: 'birth' as const, after: 'payment-day' as const }),
  },
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
    premiumWindow: ofYear({ ...window, opensOn: '2025-11-07', closesOn: '2025-12-25' }),
    newbornCover: set({
      days: 90,
      inside: 'birth' as const,
      after: 'month-after-payment' as const,
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
      ],
    }),
    premiumWindow: ofYear({
      ...window,
      opensOn: '2025-10-20',
      closesOn: '2026-02-28',
      arrivalFrom: '2026-01-01',
    }),
    lapsedInsideWindowMonths: set(3),
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
    premiumWindow: ofYear({ ...window, rolling: true, opensOn: null, closesOn: null }),
  },
};

type Json = Record<string, unknown>;

function bind(region: string, given: Json = {}) {
  const { relative, ...rest } = given;
  const member = { area: region, ...(relative as Json | undefined) };
  const where = { region, provinceDirect: false, on: '2025-06-01' };
  return decideBind(where, BindGiven.parse({ ...rest, relative: member }));
}

function codes({ reasons }: ReturnType<typeof bind>) {
  return reasons.map(({ code, severity }) => `${code} ${severity}`);
}

describe('how many people', () => {
  it('takes the payer off a number that counts the payer', () => {
    expect(bind('340100', { payerBinds: { now: 5 } }).outcome).toBe('allowed');
    expect(codes(bind('340100', { payerBinds: { now: 6 } }))).toEqual([
      'member-limit-reached stop',
    ]);
  });

  it('asks at the last place where nobody says whether the number counts the payer', () => {
    expect(bind('370900', { payerBinds: { now: 5 } }).outcome).toBe('allowed');
    expect(bind('370900', { payerBinds: { now: 6 } }).outcome).toBe('undecided');
    expect(bind('370900', { payerBinds: { now: 7 } }).outcome).toBe('refused');
  });

  it('counts payers of other areas apart from those at home', () => {
    const relative = { area: '340100', relation: 'parent' };
    const relativePayers = [{ area: '340200' }];
    expect(bind('340100', { relative, relativePayers }).outcome).toBe('allowed');
    expect(codes(bind('340300', { relative, relativePayers }))).toEqual([
      'cross-area-payer-limit-reached stop',
    ]);
  });

  it('lets a weak number of payers decide nothing', () => {
    const taken = bind('370200', { relativePayers: [{ area: '370200' }] });
    expect(codes(taken)).toEqual(['payer-limit-reached unknown']);
    expect(bind('140100', { relativePayers: [{ area: '140100' }] }).outcome).toBe('allowed');
  });

  it('counts a lifetime, and the same relative once', () => {
    const payerBinds = { now: 3, ever: 20 };
    expect(codes(bind('430100', { payerBinds }))).toEqual(['lifetime-limit-reached stop']);
    expect(bind('430100', { payerBinds, relative: { boundBefore: true } }).outcome).toBe('allowed');
    expect(bind('430100', { payerBinds: { now: 9, ever: 19 } }).outcome).toBe('allowed');
    expect(bind('430100', { payerBinds: { now: 10, ever: 10 } }).outcome).toBe('refused');
  });

  it('knows one father, one mother, one spouse and many children', () => {
    const sameRoleNow = 1;
    const payerBinds = { now: 1, sameRoleNow };
    const father = { relation: 'parent', role: 'father' };
    expect(codes(bind('140100', { relative: father, payerBinds }))).toEqual([
      'role-already-bound stop',
    ]);
    const parent = { relation: 'parent' };
    expect(bind('140100', { relative: parent, payerBinds }).outcome).toBe('undecided');
    expect(bind('140100', { relative: { relation: 'child' }, payerBinds }).outcome).toBe('allowed');
  });

  it('gives one person one role where the area wants it so', () => {
    expect(codes(bind('370200', { payer: { memberOfAnother: true } }))).toContain(
      'one-role-a-person stop',
    );
    expect(codes(bind('370200', { relative: { sharesOwnAccount: true } }))).toContain(
      'one-role-a-person stop',
    );
  });

  it('refuses, allows or asks about sharing both ways as the area does', () => {
    expect(codes(bind('140100', { mutual: true }))).toEqual(['mutual-not-allowed stop']);
    const period = { from: '2025-06-01', to: '2025-07-01' };
    expect(bind('320100', { mutual: true, period }).outcome).toBe('allowed');
    expect(codes(bind('340100', { mutual: true }))).toEqual(['mutual-unknown unknown']);
  });
});

describe('who may share', () => {
  it('excludes public-expense care and chronic registration where the area says so', () => {
    expect(codes(bind('140100', { payer: { publicExpense: true } }))).toEqual([
      'public-expense-care stop',
    ]);
    expect(bind('140100', { relative: { publicExpense: true } }).outcome).toBe('refused');
    expect(bind('340100', { payer: { publicExpense: true } }).outcome).toBe('allowed');
    expect(codes(bind('140100', { payer: { chronicRegistration: true } }))).toEqual([
      'chronic-registration stop',
    ]);
  });

  it('takes a parent-in-law where the area names one, with a word where the source is weak', () => {
    const decision = bind('370100', { relative: { relation: 'parent-in-law' } });
    expect(decision).toMatchObject({ outcome: 'allowed', warning: true });
    const where = { region: '370100', provinceDirect: false, on: '2025-06-01' };
    const list = readParameter(where, { name: 'relationsAllowed', coverYear: null });
    expect(list.answer.value).toContain('parent-in-law');
    expect(bind('340100', { relative: { relation: 'parent-in-law' } }).outcome).toBe('refused');
  });

  it('keeps sharing inside one pooling area where the province is not open', () => {
    const period = { from: '2025-06-01', to: '2025-07-01' };
    const far = bind('320100', { period, relative: { area: '320500' } });
    expect(codes(far)).toEqual(['cross-area-not-open stop']);
  });

  it('treats a municipality as one pooling area', () => {
    expect(bind('310000', { relative: { area: '310118' } }).outcome).toBe('allowed');
  });
});

describe('dates and consent', () => {
  it('wants a period, not before today and with an end after its start', () => {
    expect(codes(bind('320100'))).toEqual(['period-missing stop']);
    const early = { from: '2025-05-31', to: '2026-05-31' };
    expect(codes(bind('320100', { period: early }))).toEqual(['period-invalid stop']);
    const empty = { from: '2025-06-01', to: '2025-06-01' };
    expect(codes(bind('320100', { period: empty }))).toEqual(['period-invalid stop']);
  });

  it('waits for a spouse to agree, and for nobody else', () => {
    const period = { from: '2025-06-01', to: '2025-07-01' };
    const spouse = { relation: 'spouse', consented: false };
    expect(codes(bind('320100', { period, relative: spouse }))).toEqual([
      'spouse-consent-missing stop',
    ]);
    const child = { relation: 'child', consented: false };
    expect(bind('320100', { period, relative: child }).outcome).toBe('allowed');
    expect(codes(bind('340100', { relative: child }))).toEqual(['consent-missing unknown']);
  });

  it('sends who cannot pass the face check to the counter, or asks where that is disputed', () => {
    expect(codes(bind('340100', { relative: { faceVerified: false } }))).toEqual([
      'face-check-failed-counter stop',
    ]);
    const period = { from: '2025-06-01', to: '2025-07-01' };
    expect(codes(bind('320100', { period, relative: { faceVerified: false } }))).toEqual([
      'face-check-needed unknown',
    ]);
  });
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

describe('when cover begins', () => {
  const start = (region: string, given: Json) =>
    decideCoverStart(
      { region, provinceDirect: false, on: '2025-11-20' },
      CoverStartGiven.parse({ coverYear: 2026, ...given }),
    );

  it('is the day the money arrives where a window runs over new year', () => {
    expect(start('370900', { paidOn: '2025-12-31' }).answer.coverFrom).toBe('2026-01-01');
    expect(start('370900', { paidOn: '2026-01-15' }).answer.coverFrom).toBe('2026-01-15');
  });

  it('waits even inside the window where the area says so, by its own figure', () => {
    const lapsed = { insuredLastYear: false, gapYears: 2 };
    expect(start('370900', { paidOn: '2025-11-15', ...lapsed }).answer).toEqual({
      coverFrom: '2026-04-01',
      waitingMonths: 3,
      insideWindow: true,
    });
    expect(start('370900', { paidOn: '2026-01-15', ...lapsed }).answer.coverFrom).toBeNull();
    expect(start('310000', { paidOn: '2025-11-15', ...lapsed }).answer.waitingMonths).toBe(5);
  });

  it('covers a newborn from birth inside the days the area gives, else later', () => {
    const born = { bornOn: '2026-05-01' };
    expect(start('310000', { ...born, paidOn: '2026-07-29' }).answer.coverFrom).toBe('2026-05-01');
    expect(start('310000', { ...born, paidOn: '2026-08-01' }).answer.coverFrom).toBe('2026-09-01');
    expect(start('320000', { ...born, paidOn: '2026-08-01' }).answer.coverFrom).toBe('2026-08-01');
    const lastYear = { bornOn: '2025-12-30', paidOn: '2026-01-02', insuredLastYear: false };
    expect(start('310000', lastYear).outcome).toBe('undecided');
  });

  it('has no first day in a collection that never closes', () => {
    expect(start('440300', { paidOn: '2026-03-01' })).toMatchObject({
      outcome: 'allowed',
      answer: { coverFrom: null, waitingMonths: 0, insideWindow: true },
    });
  });
});
