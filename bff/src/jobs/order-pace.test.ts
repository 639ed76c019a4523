import { DEFAULT_PACE, pauseAfter } from './order-pace';

describe('the pace of asking', () => {
  it('waits five seconds before the first query', () => {
    expect(pauseAfter(DEFAULT_PACE, 1)).toBe(5_000);
  });

  it('then asks every three to five seconds until a minute has passed', () => {
    let passedMs = pauseAfter(DEFAULT_PACE, 1);
    for (let asked = 2; passedMs < 60_000; asked += 1) {
      const pauseMs = pauseAfter(DEFAULT_PACE, asked);
      expect(pauseMs).toBeGreaterThanOrEqual(3_000);
      expect(pauseMs).toBeLessThanOrEqual(5_000);
      passedMs += pauseMs;
    }
  });

  it('backs off afterwards, up to ten minutes and no further', () => {
    expect(pauseAfter(DEFAULT_PACE, 16)).toBe(8_000);
    expect(pauseAfter(DEFAULT_PACE, 17)).toBe(16_000);
    expect(pauseAfter(DEFAULT_PACE, 1_000)).toBe(600_000);
  });
});
