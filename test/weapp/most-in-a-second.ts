const SECOND_MS = 1_000;

/** How many of these moments lie within one second, wherever that begins; in milliseconds. */
export function mostInASecond(moments: readonly number[]): number {
  const within = (start: number) =>
    moments.filter((at) => at >= start && at < start + SECOND_MS).length;
  return Math.max(0, ...moments.map(within));
}
