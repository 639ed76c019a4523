import { batchDayOn } from '.';

const on = (region: string, day: string) => batchDayOn({ region, provinceDirect: false, on: day });

describe('the day on which an area debits all premiums of a month', () => {
  it('is the last of the month in 北京, a short one included', () => {
    expect(on('110000', '2025-11-15')).toBe('2025-11-30');
    expect(on('110000', '2026-02-28')).toBe('2026-02-28');
  });

  it('is none where each premium is debited when it is paid', () => {
    expect(on('350100', '2025-11-15')).toBeNull();
    expect(on('420100', '2025-11-15')).toBeNull();
  });
});
