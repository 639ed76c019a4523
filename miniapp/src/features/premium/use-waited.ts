import { useEffect, useState } from 'react';

const TICK_MS = 5_000;

/** How long this page has been waiting, in ms; stands still once there is nothing to wait for. */
export function useWaited(waiting: boolean): number {
  const [since] = useState(() => Date.now());
  const [waitedMs, setWaitedMs] = useState(0);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => setWaitedMs(Date.now() - since), TICK_MS);
    return () => clearInterval(timer);
  }, [waiting, since]);
  return waitedMs;
}
