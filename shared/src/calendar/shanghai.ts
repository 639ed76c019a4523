import type { CivilDate } from './civil-date';

/** China keeps one time all year, eight hours before UTC. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The civil date in Asia/Shanghai at an instant (milliseconds since the epoch). */
export function shanghaiDay(instantMs: number): CivilDate {
  return new Date(instantMs + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** Local date and time in Asia/Shanghai, YYYY-MM-DDTHH:mm:ss. */
export function shanghaiTime(instantMs: number): string {
  return new Date(instantMs + SHANGHAI_OFFSET_MS).toISOString().slice(0, 19);
}

/** The instant of a local date and time YYYY-MM-DDTHH:mm:ss in Asia/Shanghai. */
export function fromShanghai(local: string): number {
  return Date.parse(`${local}Z`) - SHANGHAI_OFFSET_MS;
}
