import type { Messenger } from '../../ports/messenger';

/** No platform's subscribe messages are wired in yet: what is said waits in the inbox alone. */
export function createPlaceholderMessenger(): Messenger {
  return {
    name: 'placeholder',
    push: async () => ({ kind: 'refused', code: 'inbox-only' }),
  };
}
