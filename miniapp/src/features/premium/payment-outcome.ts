import type { OrderView } from '@gongji/shared/contracts';
import { isFinal } from '@gongji/shared/order';
import { dayText, PREMIUM, type Tone } from '../../text';

interface OutcomeWords {
  /** The state in one word. */
  readonly tag: string;
  readonly title: string;
  readonly about: string;
  readonly tone: Tone;
}

/** Longer than an ordinary confirmation takes: from then on the person is told so. */
const SLOW_AFTER_MS = 60_000;

export function isSettled(orders: readonly OrderView[]): boolean {
  return orders.length > 0 && orders.every(({ state }) => isFinal(state));
}

/** All orders of a payment as one sentence. Slow is slow: nothing is failed before it is final. */
export function paymentOutcome(orders: readonly OrderView[], waitedMs: number): OutcomeWords {
  const words = PREMIUM.progress;
  const waiting = orders.filter(({ state }) => !isFinal(state));
  const batchOn = waiting.every(({ state }) => state === 'scheduled') && waiting[0]?.batchOn;
  if (batchOn) {
    const about = words.scheduledAbout(dayText(batchOn));
    return { tag: words.tagScheduled, title: words.scheduled, about, tone: 'wait' };
  }
  if (!isSettled(orders)) {
    const slow = waitedMs >= SLOW_AFTER_MS;
    return {
      tag: words.tagRunning,
      title: slow ? words.slow : words.running,
      about: slow ? words.slowAbout : words.runningAbout,
      tone: 'wait',
    };
  }
  const failed = orders.filter(({ state }) => state === 'failed').length;
  if (failed === 0)
    return { tag: words.tagDone, title: words.done, about: words.doneAbout, tone: 'good' };
  const all = failed === orders.length;
  return {
    tag: all ? words.tagFailed : words.tagMixed,
    title: all ? words.failed : words.mixed,
    about: all ? words.failedAbout : words.mixedAbout,
    tone: 'stop',
  };
}
