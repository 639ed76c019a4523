import { config } from 'zod';

// Must be imported before any schema is made: mini-programs forbid code made from text.
config({ jitless: true });
