import type { CivilDate } from './civil-date';

/** A dated series holds start dates only: each entry holds until the next one starts. */
export interface Dated {
  readonly from: CivilDate;
}

/** The entry in force on a day, or null before the first one. The series is sorted by `from`. */
export function inForce<T extends Dated>(series: readonly T[], day: CivilDate): T | null {
  let found: T | null = null;
  for (const entry of series) {
    if (entry.from > day) break;
    found = entry;
  }
  return found;
}
