import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import axios from 'axios';
import { channelsFile } from '../component/harness/test-channels';
import { END_WITH_US } from '../machine/end-with-us';
import { cloneRoot } from './clone-root';

const MAIN = join(cloneRoot(), 'bff', 'dist', 'main.js');
/** All of a test's people share an address and press without a pause. */
const PLENTY = { LIMIT_ADDRESS: '1000000', LIMIT_WRITES: '1000000' };
const COMMON = { PATH: process.env.PATH ?? '', NODE_ENV: 'test', ...PLENTY };
const READY_MS = 90_000;
const LOOK_MS = 50;

/** A BFF or worker as it ships, on a port of its own, that can be killed and started again. */
export interface RealProcess {
  readonly name: string;
  readonly port: number;
  /** Resolves once it says that it can do its work. */
  start(): Promise<void>;
  /** SIGKILL: whatever it was doing ends there. */
  kill(): Promise<void>;
  /** SIGTERM; gives the code it ended with. */
  stop(): Promise<number | null>;
}

export interface HowToStart {
  readonly name: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** Where everything it says is added. */
  readonly logFile: string;
  /** The script that is started; the built BFF unless told. */
  readonly main?: string;
}

export function realProcess({ name, port, env, logFile, main = MAIN }: HowToStart): RealProcess {
  let child: ChildProcess | null = null;
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    const ending = child;
    child = null;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return null;
    const ended = once(ending, 'exit');
    ending.kill(signal);
    const [code] = await ended;
    return code;
  };
  return {
    name,
    port,
    async start() {
      const deadline = Date.now() + READY_MS;
      // As a supervisor would: one that could not begin, the database being slow, begins again.
      do child = begin({ name, port, env, logFile, main });
      while ((await untilReady(child, port, deadline)) === 'ended');
    },
    async kill() {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
  };
}

function begin({ env, logFile, main = MAIN }: HowToStart): ChildProcess {
  const child = spawn(process.execPath, [...END_WITH_US, '--enable-source-maps', main], {
    env: { ...COMMON, CHANNELS_FILE: channelsFile('ours'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(logFile, { flags: 'a' });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  child.once('close', () => log.end());
  return child;
}

/** Killed on purpose while it began counts as ready: whoever did that starts another. */
async function untilReady(child: ChildProcess, port: number, deadline: number) {
  while (Date.now() < deadline) {
    if (child.exitCode !== null) return 'ended';
    if (child.signalCode !== null || (await isReady(port))) return 'ready';
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new Error(`what should listen on ${port} did not get ready`);
}

async function isReady(port: number): Promise<boolean> {
  const url = `http://127.0.0.1:${port}/readyz`;
  const answer = await axios.get(url, { proxy: false, timeout: 2_000 }).catch(() => null);
  return answer?.status === 200;
}
