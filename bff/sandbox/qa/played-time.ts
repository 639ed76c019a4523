import { type CivilDate, daysBetween, shanghaiDay } from '@gongji/shared/calendar';

const DAY_MS = 86_400_000;

/**
 * The instant that is played, in milliseconds since the epoch: the real one moved by whole days to
 * the day that QA set (Asia/Shanghai), or simply the real one where no day is set.
 */
export function playedTime(today: CivilDate | null, realNow: number): number {
  if (today === null) return realNow;
  return realNow + daysBetween(shanghaiDay(realNow), today) * DAY_MS;
}
