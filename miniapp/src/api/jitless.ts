import { config } from 'zod';

// Must be imported before any schema is made: mini-programs forbid code made from text. And an
// answer that does not fit is told by its code alone, so zod's English sentences stay out.
config({ jitless: true, localeError: () => undefined });
