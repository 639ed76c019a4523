import { type CivilDate, shanghaiDay } from '@gongji/shared/calendar';
import type { Services } from './context';

/** The day that is played, in Asia/Shanghai: what rules go by. */
export function today(services: Services): CivilDate {
  return shanghaiDay(services.clock.now());
}

/** The instant that is played, ISO 8601 in UTC: what rows carry. */
export function now(services: Services): string {
  return new Date(services.clock.now()).toISOString();
}
