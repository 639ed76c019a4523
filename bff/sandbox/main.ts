import { z } from 'zod';
import { createSandbox } from './create-sandbox';
import { handOutChannels } from './hand-out-channels';

const Environment = z.object({
  SANDBOX_DATABASE_URL: z.string().min(1),
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535),
  SANDBOX_CHANNELS_FILE: z.string().min(1),
  CHANNELS_FILE: z.string().min(1).optional(),
});

/** The names with the prefix win, so that the BFF and its sandbox can be started from one shell. */
function readEnvironment(): z.infer<typeof Environment> {
  const { SANDBOX_DATABASE_URL, SANDBOX_PORT, DATABASE_URL, PORT, ...rest } = process.env;
  const parsed = Environment.safeParse({
    ...rest,
    SANDBOX_DATABASE_URL: SANDBOX_DATABASE_URL ?? DATABASE_URL,
    SANDBOX_PORT: SANDBOX_PORT ?? PORT,
  });
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => issue.path.join('.'));
  throw new Error(`The sandbox needs ${names.join(' and ')}.`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(): Promise<void> {
  const given = readEnvironment();
  const channels = handOutChannels(given.SANDBOX_CHANNELS_FILE, given.CHANNELS_FILE);
  const databaseUrl = given.SANDBOX_DATABASE_URL;
  const sandbox = await createSandbox({ databaseUrl, channels, log: say });
  const { url } = await sandbox.listen(given.SANDBOX_PORT);
  say(`sandbox listening on ${url}`);
  // The first signal closes; a second one falls through to Node and ends at once.
  const stop = () => void sandbox.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
