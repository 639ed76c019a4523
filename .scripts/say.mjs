/** How the scripts speak: one progress line a long step, one plain sentence for a failure. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A failure that a person can do something about: shown as its sentence, without a stack. */
export class PlainFailure extends Error {}

const startedAt = Date.now();

/** Prints a progress line with the seconds since the command began. */
export function say(text) {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(0).padStart(3);
  process.stdout.write(`${seconds}s  ${text}\n`);
}

/** Gives up with one sentence; the cause is for the code that may know a way round it. */
export function fail(sentence, cause) {
  throw new PlainFailure(sentence, { cause });
}

/** Runs a command's main function; a failure ends it with its sentence and exit code 1. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const plain = error instanceof PlainFailure;
    process.stderr.write(`${plain ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
