import { addDays, type CivilDate, fromShanghai, shanghaiDay } from '@gongji/shared/calendar';
import type { Services } from './context';

/** The day that is played, in Asia/Shanghai: what rules go by. */
export function today(services: Services): CivilDate {
  return shanghaiDay(services.clock.now());
}

/** The day that is played from its first instant until the next day's, ISO 8601 in UTC. */
export function spanOfToday(services: Services): { readonly from: string; readonly until: string } {
  const day = today(services);
  const instant = (of: string) => new Date(fromShanghai(`${of}T00:00:00`)).toISOString();
  return { from: instant(day), until: instant(addDays(day, 1)) };
}

/** The instant that is played, ISO 8601 in UTC: what rows carry. */
export function now(services: Services): string {
  return new Date(services.clock.now()).toISOString();
}
