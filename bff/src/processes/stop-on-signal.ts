import type { Log } from '../ports/log';

/** Longer than requests and jobs in flight are given; whatever hangs then is not waited for. */
const LONGEST_STOP_MS = 20_000;

/** Runs `stop` at the first polite signal and ends the process; later signals change nothing. */
export function stopOnSignal(
  log: Log,
  stop: () => Promise<void>,
  longestMs = LONGEST_STOP_MS,
): void {
  let stopping = false;
  const onSignal = async () => {
    if (stopping) return;
    stopping = true;
    log.info({}, 'stopping');
    setTimeout(() => process.exit(1), longestMs).unref();
    await stop();
    process.exit(0);
  };
  process.on('SIGTERM', () => void onSignal());
  process.on('SIGINT', () => void onSignal());
}
