import { type CivilDate, daysBetween } from './civil-date';
import { fromShanghai, shanghaiDay } from './shanghai';

const DAY_MS = 86_400_000;

/** What QA has set: a day, a time of day HH:MM and when it was set; null follows the machine. */
export interface PlayedTime {
  readonly today: CivilDate | null;
  readonly time: string | null;
  /** ISO 8601, by the machine's clock: from here on the set time runs like a watch. */
  readonly timeSetAt: string | null;
}

/**
 * The instant that is played, in milliseconds since the epoch: the played day (Asia/Shanghai) at
 * the machine's time of day, or at the set time and what has passed since it was set.
 */
export function playedInstant({ today, time, timeSetAt }: PlayedTime, realMs: number): number {
  const realDay = shanghaiDay(realMs);
  const day = today ?? realDay;
  if (time === null || timeSetAt === null) return realMs + daysBetween(realDay, day) * DAY_MS;
  const passedMs = Math.max(0, realMs - Date.parse(timeSetAt));
  return fromShanghai(`${day}T${time}:00`) + passedMs;
}
