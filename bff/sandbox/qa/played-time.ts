import { type CivilDate, fromShanghai, shanghaiTime } from '@gongji/shared/calendar';

/**
 * The instant that is played, in milliseconds since the epoch: the day that QA set at the real
 * time of day in Shanghai, or simply now where no day is set.
 */
export function playedTime(today: CivilDate | null, realNow: number): number {
  return today === null ? realNow : fromShanghai(today + shanghaiTime(realNow).slice(10));
}
