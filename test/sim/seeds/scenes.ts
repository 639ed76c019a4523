import type { SeedPlan } from '../people/seed-plan';

/** A time in which something happens; between two of them nobody does anything. */
export interface Scene {
  readonly beginsAt: string;
  readonly busyMs: number;
  readonly operations: number;
  /** That somebody hurries to do what the hour is about to decide by itself. */
  readonly lastMinute: number;
  /** When that hour comes, after the beginning. */
  readonly hourMs: number;
  /** Half past six: the statements of the day before are there. */
  readonly isMorning: boolean;
  /** False: nothing fails. */
  readonly trouble: boolean;
}

const QUIET = {
  operations: 0,
  lastMinute: 0,
  hourMs: 20_000,
  isMorning: false,
  trouble: true,
} as const;
const MORNING = { ...QUIET, busyMs: 20_000, isMorning: true } as const;

/**
 * A day on which people are busy; the hour at which what nobody took goes back; the midnight before
 * the batch day; and mornings after, the last without trouble, so that what earlier ones could not
 * read or mend is read and mended.
 */
export function scenesOf({ operations, busyMs }: SeedPlan): readonly Scene[] {
  const atAnHour = Math.round(operations * 0.15);
  const byDay = operations - 2 * atAnHour;
  const hour = { ...QUIET, operations: atAnHour, lastMinute: 0.6 };
  return [
    { ...QUIET, beginsAt: '2025-11-28T10:00+08:00', busyMs, operations: byDay },
    { ...hour, beginsAt: '2025-11-29T05:59:40+08:00', busyMs: 40_000 },
    { ...MORNING, beginsAt: '2025-11-29T06:30+08:00' },
    { ...hour, beginsAt: '2025-11-29T23:59:40+08:00', busyMs: 60_000 },
    { ...MORNING, beginsAt: '2025-11-30T06:30+08:00' },
    { ...MORNING, beginsAt: '2025-12-01T06:30+08:00', busyMs: 0, trouble: false },
  ];
}
