import { collectedUntil } from './premium-window';

const where = (region: string, on: string) => ({ region, provinceDirect: false, on });

describe('the last day of collecting', () => {
  test('is the one that the area has published for the year', () => {
    expect(collectedUntil(where('350200', '2025-11-15'), 2026)).toBe('2025-12-26');
  });

  test('is not guessed where nobody has', () => {
    expect(collectedUntil(where('350100', '2025-11-15'), 2026)).toBeNull();
    expect(collectedUntil(where('350200', '2025-11-15'), 2040)).toBeNull();
  });
});
