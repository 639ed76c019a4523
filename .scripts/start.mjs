/** `npm start`: from a fresh clone to a running product on one port, and back on Ctrl-C. */
import { runUntilStopped } from './until-stopped.mjs';

await runUntilStopped();
