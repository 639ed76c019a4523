import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { CrashPoint } from './crash-points';

const root = join(__dirname, '..', '..');
const MAIN = join(root, 'bff', 'dist', 'main.js');
const HOOK = join(root, 'test', 'crashes', 'die-at.mjs');

export interface RealBff {
  readonly url: string;
  /** Resolves with the signal that ended the process, or null where it ended by itself. */
  readonly ended: Promise<NodeJS.Signals | null>;
  stop(): Promise<void>;
}

/** The BFF as it ships, as a process of its own; with a crash point it dies there. */
export async function startRealBff(
  env: Readonly<Record<string, string>>,
  dieAt: CrashPoint | null = null,
): Promise<RealBff> {
  const hook = dieAt === null ? [] : ['--import', HOOK];
  const child = spawn(process.execPath, [...hook, MAIN], {
    env: {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'test',
      PORT: '0',
      ...env,
      ...(dieAt === null ? {} : { DIE_AT: JSON.stringify(dieAt) }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([, signal]) => signal as NodeJS.Signals | null);
  const port = await portOf(child);
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
async function portOf({ stdout }: ChildProcess): Promise<number> {
  if (!stdout) throw new Error('a process without an output');
  const lines = createInterface({ input: stdout });
  for await (const line of lines) {
    const { msg, port } = JSON.parse(line) as { msg?: string; port?: number };
    if (msg !== 'listening' || port === undefined) continue;
    stdout.resume();
    return port;
  }
  throw new Error('the BFF ended before it listened');
}
