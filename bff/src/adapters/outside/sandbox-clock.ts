import { type PlayedTime, playedInstant } from '@gongji/shared/calendar';
import { QaState } from '@gongji/shared/contracts';
import type { Clock } from '../../ports/clock';
import { createOutsideHttp, type OutsideSettings } from './outside-http';

export interface SandboxClock extends Clock {
  /** Asks the sandbox for its day now; to be called once a changed setting has passed through. */
  refresh(): Promise<void>;
  stop(): void;
}

const REFRESH_MS = 1_000;
const PlayedDay = QaState.pick({ today: true, time: true, timeSetAt: true });

/** The machine's clock: what production runs on. */
export const realClock: Clock = { now: () => Date.now() };

/** Follows the day and time of day the sandbox plays; as stale as one second. */
export function createSandboxClock(settings: OutsideSettings): SandboxClock {
  const http = createOutsideHttp(settings);
  let played: PlayedTime = { today: null, time: null, timeSetAt: null };
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
    if (state.kind === 'done') played = state.value;
  };
  const timer = setInterval(() => void refresh(), REFRESH_MS);
  timer.unref();
  return {
    now: () => playedInstant(played, Date.now()),
    refresh,
    stop: () => clearInterval(timer),
  };
}
