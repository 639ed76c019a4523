import { CoverStartGiven } from '../../questions';
import { decideCoverStart } from '..';
import { type Json, ofYear, putInForce, set, since, told } from '../shapes/made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('../shapes/made-up-pack.fixture'));

const window = {
  coverYear: 2026,
  rolling: false,
  opensOn: '2025-11-01',
  closesOn: '2025-12-25',
  extendedTo: '2026-02-28',
  arrivalFrom: '2026-01-10',
};
const open = { premiumWindow: ofYear(window) };
const freshmanCover = ofYear({ coverYear: 2026, coverFrom: '2025-09-01' });
const fixed = { waitingFixedMonths: set(3) };
const perGap = { waitingMonthsGapYear: set(2) };
const perRepair = { repairMonthsYear: set(2) };

putInForce({
  '000000': {},
  '130000': { ...open, ...fixed, ...perGap, ...perRepair, freshmanCover },
  '140000': { ...open, ...perGap, ...perRepair },
  '150000': { ...open, ...fixed, ...perRepair },
  '210000': { ...open, ...fixed, ...perGap },
  // The rule of 2026 is known from June only.
  '220000': { ...open, ...perGap, ...perRepair, waitingFixedMonths: since('2026-06-01', 3) },
  '230000': {
    ...open,
    lapsedInsideWindowMonths: set(6, 'low'),
    waitingAfterRepairMin: set({ gapYears: 4, months: 6 }),
    ...fixed,
    ...perGap,
    ...perRepair,
  },
  '240000': {
    premiumWindow: ofYear({ ...window, arrivalFrom: null }),
    ...fixed,
    ...perGap,
    ...perRepair,
  },
  '250000': { ...fixed, ...perGap, ...perRepair },
  '310000': {
    newbornCover: set({ days: 90, inside: 'birth' as const, after: 'payment-day' as const }),
  },
});

const start = (region: string, given: Json = {}) =>
  decideCoverStart(
    { region, provinceDirect: false, on: '2025-11-20' },
    CoverStartGiven.parse({ coverYear: 2026, paidOn: '2025-11-15', ...given }),
  );
const lapsed = { insuredLastYear: false };
const coverYear = 2026;

describe('why a first day of cover is not known', () => {
  it.each([
    [
      '130100',
      { paidOn: '2025-10-31' },
      'window-not-open stop premiumWindow',
      { paidOn: '2025-10-31', opensOn: '2025-11-01' },
    ],
    ['140100', lapsed, 'waiting-unknown unknown waitingFixedMonths', { coverYear }],
    ['150100', lapsed, 'waiting-unknown unknown waitingFixedMonths', { coverYear }],
    ['210100', lapsed, 'waiting-unknown unknown waitingFixedMonths', { coverYear }],
    ['220100', lapsed, 'waiting-unknown unknown waitingFixedMonths', { coverYear }],
  ])('in %s with %j: %s', (region, given, code, facts) => {
    expect(told(start(region, given))).toEqual([[code, facts]]);
  });

  it('is that no window is known, and nothing else for who has missed nothing', () => {
    const unknown = ['window-unknown unknown premiumWindow', { coverYear }];
    expect(told(start('410100'))).toEqual([unknown]);
    expect(told(start('250100'))).toEqual([unknown]);
  });

  it('is that no window is known, where who has lapsed waits either way', () => {
    expect(told(start('250100', lapsed))).toEqual([
      ['window-unknown unknown premiumWindow', { coverYear }],
      ['waiting-period warn waitingFixedMonths', { waitingMonths: 3, gapYears: 0 }],
    ]);
    expect(told(start('250100', { gapYears: 1 }))).toEqual([
      ['window-unknown unknown premiumWindow', { coverYear }],
      ['waiting-period warn waitingFixedMonths', { waitingMonths: 5, gapYears: 1 }],
    ]);
  });

  it('names no day and no months where the months are not known', () => {
    expect(start('140100', lapsed).answer).toEqual({
      coverFrom: null,
      waitingMonths: null,
      insideWindow: true,
    });
  });

  it('names no day to who pays after the window', () => {
    for (const region of ['130100', '240100']) {
      expect(start(region, { paidOn: '2026-03-01' }).answer).toEqual({
        coverFrom: null,
        waitingMonths: 3,
        insideWindow: false,
      });
    }
  });
});

describe('why somebody waits', () => {
  const inside = 'lapsed-inside-window warn waitingFixedMonths';
  const late = 'waiting-period warn waitingFixedMonths';

  it.each([
    ['130100', { paidOn: '2026-03-01' }, late, 3, 0],
    ['130100', lapsed, inside, 3, 0],
    ['130100', { gapYears: 1 }, inside, 5, 1],
    ['130100', { ...lapsed, gapYears: 3 }, inside, 9, 3],
    ['130100', { ...lapsed, gapYears: 3, repairedYears: 1 }, inside, 7, 3],
    ['130100', { ...lapsed, gapYears: 1, repairedYears: 3 }, inside, 3, 1],
    ['230100', { ...lapsed, gapYears: 4, repairedYears: 4, paidOn: '2026-03-01' }, late, 6, 4],
    ['230100', { ...lapsed, gapYears: 3, repairedYears: 3, paidOn: '2026-03-01' }, late, 3, 3],
  ])('in %s with %j: %s, %i months', (region, given, code, waitingMonths, gapYears) => {
    expect(told(start(region, given))).toEqual([[code, { waitingMonths, gapYears }]]);
    expect(start(region, given).answer.waitingMonths).toBe(waitingMonths);
  });

  it('is told that the area’s own figure comes from a weak source', () => {
    expect(told(start('230100', lapsed))).toEqual([
      ['lapsed-inside-window warn lapsedInsideWindowMonths', { waitingMonths: 6, gapYears: 0 }],
      ['weak-source warn lapsedInsideWindowMonths', { parameter: 'lapsedInsideWindowMonths' }],
    ]);
  });
});

describe('on which day cover begins', () => {
  const from = (region: string, given: Json) => start(region, given).answer.coverFrom;
  const freshman = { freshman: true };

  it('is new year until the money counts on arrival, then the day it arrives', () => {
    expect(from('130100', { paidOn: '2026-01-09' })).toBe('2026-01-01');
    expect(from('130100', { paidOn: '2026-01-10' })).toBe('2026-01-10');
    expect(from('130100', { paidOn: '2026-02-28' })).toBe('2026-02-28');
  });

  it('is in September for freshmen, where the area says so and they pay inside the window', () => {
    expect(from('130100', freshman)).toBe('2025-09-01');
    expect(from('130100', {})).toBe('2026-01-01');
    expect(from('130100', { ...freshman, ...lapsed })).toBe('2026-04-01');
    expect(from('130100', { ...freshman, paidOn: '2026-01-05' })).toBe('2026-01-01');
    expect(from('140100', freshman)).toBe('2026-01-01');
  });
});

describe('why a newborn’s cover is not known', () => {
  it.each([
    ['410100', '2026-05-01', {}, 'newbornCover'],
    ['310000', '2025-12-30', lapsed, 'newbornCrossYear'],
  ])('in %s, born on %s: %j', (region, bornOn, given, parameter) => {
    const decision = start(region, { ...given, bornOn, paidOn: '2026-06-01' });
    const facts = { bornOn, paidOn: '2026-06-01', coverYear };
    expect(told(decision)).toEqual([[`newborn-rule-unknown unknown ${parameter}`, facts]]);
    expect(decision.answer).toEqual({});
  });
});
