/** So far the clocks of the two sides may be apart, and so long a message may be on its way. */
export const WINDOW_MS = 5 * 60_000;
/** Whatever is within its window now was sealed at most this long before or after. */
const REMEMBER_MS = 2 * WINDOW_MS;
/** Far above what a gateway takes in ten minutes: a flood must not eat all memory. */
const MOST_NONCES = 1_000_000;

/** Neither older than the window nor from further in the future. */
export function isTimely(sealedMs: number, nowMs: number): boolean {
  return Math.abs(nowMs - sealedMs) <= WINDOW_MS;
}

/** Lets each nonce pass once. To be asked about what is timely and genuine only. */
export type ReplayGuard = (nonce: string, sealedMs: number, nowMs: number) => boolean;

/**
 * Remembers in this process. What was sealed before it began to remember might have been seen by
 * the process before it, so that is turned away; whoever sent it asks again.
 */
export function createReplayGuard(beganMs: number, most = MOST_NONCES): ReplayGuard {
  const beganSecond = Math.floor(beganMs / 1_000) * 1_000;
  let [seen, before] = [new Set<string>(), new Set<string>()];
  let turnsAt = beganMs + REMEMBER_MS;
  return (nonce, sealedMs, nowMs) => {
    if (nowMs >= turnsAt) {
      [seen, before] = [new Set(), nowMs >= turnsAt + REMEMBER_MS ? new Set() : seen];
      turnsAt = nowMs + REMEMBER_MS;
    }
    if (sealedMs < beganSecond || seen.size >= most) return false;
    if (seen.has(nonce) || before.has(nonce)) return false;
    seen.add(nonce);
    return true;
  };
}
