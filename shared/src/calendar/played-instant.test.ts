import { playedInstant, shanghaiDay, shanghaiTime } from '.';

/** 2026-08-01 00:30:00.123 in Shanghai, still the day before in UTC. */
const REAL = Date.parse('2026-07-31T16:30:00.123Z');
const LATE_EVENING = Date.parse('2026-03-01T15:59:59.500Z');
const machine = { time: null, timeSetAt: null };

describe('the instant that is played', () => {
  it('is the real time of day in Shanghai on the day that was set', () => {
    const on = (today: string) => playedInstant({ today, ...machine }, REAL);
    expect(on('2025-11-15')).toBe(Date.parse('2025-11-14T16:30:00.123Z'));
    expect(on('2027-03-01')).toBe(Date.parse('2027-02-28T16:30:00.123Z'));
  });

  it('is the real one where nothing was set', () => {
    expect(playedInstant({ today: null, ...machine }, REAL)).toBe(REAL);
  });

  it.each(['2025-11-15', '2024-02-29', '2030-12-31'])('stands on %s until midnight', (today) => {
    const played = playedInstant({ today, ...machine }, LATE_EVENING);
    expect(shanghaiDay(played)).toBe(today);
    expect(shanghaiTime(played).slice(11)).toBe('23:59:59');
    expect(shanghaiDay(played + 500)).not.toBe(today);
  });

  it('is the set time of day and what has passed since it was set', () => {
    const set = { today: '2025-11-15', time: '21:59', timeSetAt: new Date(REAL).toISOString() };
    expect(shanghaiTime(playedInstant(set, REAL))).toBe('2025-11-15T21:59:00');
    expect(shanghaiTime(playedInstant(set, REAL + 61_000))).toBe('2025-11-15T22:00:01');
    expect(shanghaiTime(playedInstant(set, REAL - 5_000))).toBe('2025-11-15T21:59:00');
  });

  it('sets the time of day alone, too', () => {
    const set = { today: null, time: '06:00', timeSetAt: new Date(REAL).toISOString() };
    expect(shanghaiTime(playedInstant(set, REAL))).toBe('2026-08-01T06:00:00');
  });
});
