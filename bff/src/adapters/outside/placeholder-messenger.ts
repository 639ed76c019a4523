import type { Messenger } from '../../ports/messenger';

/**
 * No platform's subscribe messages are wired in yet: no template is granted, so that nobody is
 * asked to allow one, and what is said waits in the inbox alone.
 */
export function createPlaceholderMessenger(): Messenger {
  return {
    name: 'placeholder',
    templates: {},
    push: async () => ({ kind: 'refused', code: 'inbox-only' }),
  };
}
