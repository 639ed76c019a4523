import type { Speech } from './speech-port';

/**
 * Mini-programs have no voice of their own: a plugin of the host would be one, and it must be bound
 * to the owner's account first. Until then nothing is promised, and the page says so.
 */
export const speech: Speech = {
  watchVoice(tell) {
    tell(false);
    return () => undefined;
  },
  say(_pieces, onEnd) {
    onEnd('failed');
    return () => undefined;
  },
};
