import { CoverStartGiven } from '../../questions';
import { decideCoverStart } from '..';
import { type Json, ofYear, putInForce, set } from './made-up-pack.fixture';

const window = { coverYear: 2026, rolling: false, extendedTo: null, arrivalFrom: null };

jest.mock('../../policy/packs', () => jest.requireActual('./made-up-pack.fixture'));

putInForce({
  '000000': {
    waitingFixedMonths: set(3),
    waitingMonthsGapYear: set(1),
    repairMonthsYear: set(1),
  },
  // Dates are asked for, only a spouse must agree, sharing stays in the pooling area.
  '320000': {
    newbornCover: set({ days: 90, inside: 'birth' as const, after: 'payment-day' as const }),
  },
  // Bands by age; the two days of an age are not told apart.
  '310000': {
    premiumWindow: ofYear({ ...window, opensOn: '2025-11-07', closesOn: '2025-12-25' }),
    newbornCover: set({
      days: 90,
      inside: 'birth' as const,
      after: 'month-after-payment' as const,
    }),
  },
  // Two sums to choose from; a reduced and a free one; the age in the cover year counts.
  '370900': {
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
    premiumWindow: ofYear({ ...window, rolling: true, opensOn: null, closesOn: null }),
  },
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
