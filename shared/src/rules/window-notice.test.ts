import { windowNotices } from './window-notice';

const said = (region: string, on: string) =>
  windowNotices({ region, provinceDirect: false, on }).map(
    ({ turn, coverYear, day, daysAhead }) => `${turn} ${coverYear} ${day} ${daysAhead}`,
  );

describe('what people are reminded of about a premium window', () => {
  it.each([
    // 上海: 2025-11-07 to 2025-12-25
    ['310000', '2025-10-23', []],
    ['310000', '2025-10-24', ['opens 2026 2025-11-07 14']],
    ['310000', '2025-11-03', ['opens 2026 2025-11-07 14']],
    ['310000', '2025-11-04', ['opens 2026 2025-11-07 3']],
    ['310000', '2025-11-06', ['opens 2026 2025-11-07 3']],
    ['310000', '2025-11-07', []],
    ['310000', '2025-12-10', []],
    ['310000', '2025-12-11', ['closes 2026 2025-12-25 14']],
    ['310000', '2025-12-22', ['closes 2026 2025-12-25 3']],
    ['310000', '2025-12-25', ['closes 2026 2025-12-25 3']],
    ['310000', '2025-12-26', []],
    // 福建: to 2024-12-31, extended to 2025-02-28; when it began nobody says
    ['350200', '2024-12-17', ['closes 2025 2024-12-31 14']],
    ['350200', '2025-01-15', []],
    ['350200', '2025-02-14', ['closes 2025 2025-02-28 14']],
    ['350200', '2025-03-01', []],
  ])('%s on %s', (region, on, expected) => {
    expect(said(region, on)).toEqual(expected);
  });

  it('is nothing where the documents say nothing or disagree, whatever the day', () => {
    for (const region of ['140100', '210100', '150100', '000000']) {
      for (let day = 0; day < 366; day += 1) {
        const on = new Date(Date.UTC(2025, 5, 1 + day)).toISOString().slice(0, 10);
        expect(said(region, on)).toEqual([]);
      }
    }
  });

  it('is nothing where collecting never ends: 深圳 collects each month', () => {
    expect(said('440300', '2025-12-20')).toEqual([]);
  });
});
