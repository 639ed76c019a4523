import { shanghaiDay, shanghaiTime } from '@gongji/shared/calendar';
import { playedNow } from './sandbox-clock';

const LATE_EVENING = Date.parse('2026-03-01T15:59:59.500Z');

describe('the played clock', () => {
  it('is the real one where no day is played', () => {
    expect(playedNow(LATE_EVENING, null)).toBe(LATE_EVENING);
  });

  it.each(['2025-11-15', '2024-02-29', '2030-12-31'])(
    'stands on %s at the real time of day in Asia/Shanghai',
    (today) => {
      const played = playedNow(LATE_EVENING, today);
      expect(shanghaiDay(played)).toBe(today);
      expect(shanghaiTime(played).slice(11)).toBe('23:59:59');
      expect(shanghaiDay(played + 500)).not.toBe(today);
    },
  );
});
