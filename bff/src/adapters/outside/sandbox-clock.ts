import { daysBetween, shanghaiDay } from '@gongji/shared/calendar';
import { QaState } from '@gongji/shared/contracts';
import type { Clock } from '../../ports/clock';
import { createOutsideHttp, type OutsideSettings } from './outside-http';

export interface SandboxClock extends Clock {
  /** Asks the sandbox for its day now; to be called once a changed setting has passed through. */
  refresh(): Promise<void>;
  stop(): void;
}

const DAY_MS = 86_400_000;
const REFRESH_MS = 1_000;
const PlayedDay = QaState.pick({ today: true });

/** The machine's clock: what production runs on. */
export const realClock: Clock = { now: () => Date.now() };

/** Follows the day the sandbox plays, at the machine's time of day; as stale as one second. */
export function createSandboxClock(settings: OutsideSettings): SandboxClock {
  const http = createOutsideHttp(settings);
  let today: string | null = null;
  const refresh = async () => {
    const path = '/qa/state';
    const read = {
      name: 'qa-read-state',
      method: 'GET',
      path,
      answer: PlayedDay,
      read: true,
    } as const;
    const state = await http.ask(read);
    if (state.kind === 'done') today = state.value.today;
  };
  const timer = setInterval(() => void refresh(), REFRESH_MS);
  timer.unref();
  return { now: () => playedNow(Date.now(), today), refresh, stop: () => clearInterval(timer) };
}

/** The real instant moved by whole days, so that its day in Asia/Shanghai is the played one. */
export function playedNow(realMs: number, today: string | null): number {
  return today === null ? realMs : realMs + daysBetween(shanghaiDay(realMs), today) * DAY_MS;
}
