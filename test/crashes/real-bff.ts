import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { channelsFile } from '../component/harness/test-channels';
import { END_WITH_US } from '../machine/end-with-us';
import { REPOSITORY_ROOT } from '../machine/repository-root';
import type { CrashPoint } from './crash-points';

const MAIN = join(REPOSITORY_ROOT, 'bff', 'dist', 'main.js');
/** All of a test's people share an address and press without a pause. */
const PLENTY = { LIMIT_ADDRESS: '1000000', LIMIT_WRITES: '1000000' };
const HOOK = join(REPOSITORY_ROOT, 'test', 'crashes', 'die-at.mjs');

export interface RealBff {
  readonly url: string;
  /** Resolves with the signal that ended the process, or null where it ended by itself. */
  readonly ended: Promise<NodeJS.Signals | null>;
  stop(): Promise<void>;
}

/**
 * The BFF as it ships, as a process of its own; with a crash point it dies there. `onLine` hears
 * each line of its log.
 */
export async function startRealBff(
  env: Readonly<Record<string, string>>,
  dieAt: CrashPoint | null = null,
  onLine: (line: string) => void = () => {},
): Promise<RealBff> {
  const hook = dieAt === null ? [] : ['--import', HOOK];
  const child = spawn(process.execPath, [...END_WITH_US, ...hook, MAIN], {
    env: {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'test',
      PORT: '0',
      ...PLENTY,
      CHANNELS_FILE: channelsFile('ours'),
      ...env,
      ...(dieAt === null ? {} : { DIE_AT: JSON.stringify(dieAt) }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([, signal]) => signal as NodeJS.Signals | null);
  const port = await portOf(child, onLine);
  return {
    url: `http://127.0.0.1:${port}`,
    ended,
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** The BFF logs its port once it listens. */
function portOf({ stdout }: ChildProcess, onLine: (line: string) => void): Promise<number> {
  if (!stdout) throw new Error('a process without an output');
  const lines = createInterface({ input: stdout });
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      onLine(line);
      const { msg, port } = line.includes('listening') ? JSON.parse(line) : {};
      if (msg === 'listening') resolve(Number(port));
    });
    lines.on('close', () => reject(new Error('the BFF ended before it listened')));
  });
}
