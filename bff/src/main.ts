import { EnvError, readEnv } from './env';
import { createLogger } from './http/logging';
import { partsOf } from './processes/parts';
import { runPart } from './processes/run-part';
import { stopOnSignal } from './processes/stop-on-signal';
import { superviseParts } from './processes/supervise';
import { thisPart } from './processes/this-part';

/** Its own processes are given time to stop before a supervisor gives up on them. */
const SUPERVISOR_STOP_MS = 30_000;

async function main(): Promise<void> {
  const env = readEnv(process.env);
  const logger = createLogger(env.LOG_LEVEL);
  const parts = partsOf(env);
  const part = thisPart(process.env, parts);
  if (part === null) stopOnSignal(logger, superviseParts(parts, logger), SUPERVISOR_STOP_MS);
  else stopOnSignal(logger, await runPart(env, part, logger));
}

main().catch((error: unknown) => {
  const known = error instanceof EnvError || (error instanceof Error && 'code' in error);
  process.stderr.write(`The BFF cannot start: ${known ? error.message : String(error)}\n`);
  process.exit(1);
});
