import { playedTime } from './played-time';

/** 2026-08-01 00:30:00.123 in Shanghai, still the day before in UTC. */
const REAL = Date.parse('2026-07-31T16:30:00.123Z');

describe('the time that is played', () => {
  it('is the real time of day in Shanghai on the day that QA set', () => {
    expect(playedTime('2025-11-15', REAL)).toBe(Date.parse('2025-11-14T16:30:00.123Z'));
    expect(playedTime('2027-03-01', REAL)).toBe(Date.parse('2027-02-28T16:30:00.123Z'));
  });

  it('is the real time where no day is set', () => {
    expect(playedTime(null, REAL)).toBe(REAL);
  });
});
