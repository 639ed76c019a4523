import type { Services } from '../context';
import { countedTries } from './counted-tries';

export interface Lease {
  readonly tries: number;
  readonly windowMs: number;
  /** So many are asked of the database at once, and then counted here. */
  readonly atOnce: number;
}

export interface Taken {
  readonly allowed: boolean;
  /** Until the window of this key is over, in milliseconds. */
  readonly leftMs: number;
}

interface Kept {
  left: number;
  /** Nothing was left of the window when it was asked for. */
  readonly spent: boolean;
  /** By this process's own monotonic clock. */
  readonly endsAt: number;
}

/** Far above the people and addresses of a window: memory must not grow with strangers. */
const MOST_KEYS = 50_000;

/**
 * Tries that are few enough for almost everybody, counted for all processes together without a
 * question to the database each time: a process takes some at once and counts those by itself.
 * Never are more allowed than the bound; what one process has taken and does not use is lost to the
 * others until the window is over. A no is remembered, so that a flood asks the database nothing.
 */
export function leasedTries(
  services: Pick<Services, 'db'>,
  { tries, windowMs, atOnce }: Lease,
  clock: () => number = () => performance.now(),
): (key: string) => Promise<Taken> {
  const counted = countedTries(services);
  const leases = new Map<string, Promise<Kept>>();

  async function lease(key: string): Promise<Kept> {
    const { count, leftMs } = await counted.add(key, windowMs, atOnce);
    const left = Math.min(atOnce, Math.max(0, tries - (count - atOnce)));
    return { left, spent: left === 0, endsAt: clock() + leftMs };
  }

  function renew(key: string, before: Promise<Kept> | undefined): void {
    // Whoever came at the same time has asked already.
    if (leases.get(key) !== before) return;
    if (leases.size >= MOST_KEYS) leases.clear();
    const asked = lease(key);
    leases.set(key, asked);
    asked.catch(() => leases.get(key) === asked && leases.delete(key));
  }

  return async (key) => {
    for (;;) {
      const asked = leases.get(key);
      const kept = await asked;
      const leftMs = kept ? kept.endsAt - clock() : 0;
      if (kept && leftMs > 0) {
        if (kept.spent) return { allowed: false, leftMs };
        if (kept.left > 0) {
          kept.left -= 1;
          return { allowed: true, leftMs };
        }
      }
      renew(key, asked);
    }
  };
}
