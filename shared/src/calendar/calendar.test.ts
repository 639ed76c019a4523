import {
  addDays,
  addMonths,
  ageOn,
  daysBetween,
  fromShanghai,
  inForce,
  isCivilDate,
  lastDayOfMonth,
  monthOf,
  shanghaiDay,
  shanghaiTime,
  yearOf,
} from '.';

describe('a civil date', () => {
  it('is a day of the calendar', () => {
    expect(isCivilDate('2024-02-29')).toBe(true);
    for (const wrong of ['2025-02-29', '2025-13-01', '2025-00-10', '2025-1-1', 'today']) {
      expect(isCivilDate(wrong)).toBe(false);
    }
    expect(() => addDays('tomorrow', 1)).toThrow(RangeError);
  });

  it('moves over months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(addMonths('2026-01-01', 3)).toBe('2026-04-01');
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28');
    expect(lastDayOfMonth('2024-02-10')).toBe('2024-02-29');
  });

  it('counts days, years and ages', () => {
    expect(daysBetween('2026-05-01', '2026-07-29')).toBe(89);
    expect(daysBetween('2026-05-02', '2026-05-01')).toBe(-1);
    expect(yearOf('2025-11-15')).toBe(2025);
    expect(monthOf('2025-11-15')).toBe(11);
    expect(ageOn('1965-11-16', '2025-11-15')).toBe(59);
    expect(ageOn('1965-11-15', '2025-11-15')).toBe(60);
    expect(ageOn('1965-12-01', '2025-11-15')).toBe(59);
  });
});

describe('a dated series', () => {
  const series = [{ from: '2024-12-05' }, { from: '2025-01-01' }];

  it('has nothing before its first day and the last value for ever', () => {
    expect(inForce(series, '2024-12-04')).toBeNull();
    expect(inForce(series, '2024-12-05')).toBe(series[0]);
    expect(inForce(series, '2099-01-01')).toBe(series[1]);
    expect(inForce([], '2025-01-01')).toBeNull();
  });
});

describe('Shanghai', () => {
  it('is eight hours ahead all year', () => {
    const instant = Date.UTC(2025, 10, 14, 16, 30, 5);
    expect(shanghaiDay(instant)).toBe('2025-11-15');
    expect(shanghaiTime(instant)).toBe('2025-11-15T00:30:05');
    expect(fromShanghai('2025-11-15T00:30:05')).toBe(instant);
  });
});
