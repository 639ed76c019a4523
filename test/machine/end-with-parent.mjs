/**
 * Loaded by `--import` into a process that a test starts: it ends once whoever started it is gone,
 * however that ended. A listener in the test would not do: Jest's `process` never says `exit`.
 */
const LOOK_MS = 500;
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, LOOK_MS).unref();
