/** How long to wait before an outside system is asked about an order again, in milliseconds. */
export interface OrderPace {
  readonly firstMs: number;
  readonly thenMs: number;
  /** From here on each pause is twice the one before. */
  readonly steadyUntilMs: number;
  readonly longestMs: number;
  /** So long after an ask that got no answer, a no is believed: the outside has settled by then. */
  readonly settlementMs?: number;
}

export const SETTLEMENT_MS = 600_000;

export const DEFAULT_PACE: OrderPace = {
  firstMs: 5_000,
  thenMs: 4_000,
  steadyUntilMs: 60_000,
  longestMs: 600_000,
};

/** The pause after the system of this state has been asked `askedTimes` times without an end. */
export function pauseAfter(pace: OrderPace, askedTimes: number): number {
  if (askedTimes <= 1) return pace.firstMs;
  const steadyTimes = 1 + Math.ceil((pace.steadyUntilMs - pace.firstMs) / pace.thenMs);
  const doublings = Math.max(0, askedTimes - steadyTimes);
  return Math.min(pace.longestMs, pace.thenMs * 2 ** Math.min(doublings, 30));
}
