import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { channelsFile } from '../../component/harness/test-channels';
import { END_WITH_US } from '../../machine/end-with-us';
import { REPOSITORY_ROOT } from '../../machine/repository-root';

const SANDBOX = join(REPOSITORY_ROOT, 'bff', 'dist', 'sandbox.js');
const LISTENING = /^sandbox listening on (\S+)$/;

export interface SandboxProcess {
  readonly url: string;
  stop(): Promise<void>;
}

/** The outside world as a process of its own, on a database of its own. */
export async function startSandbox(databaseUrl: string): Promise<SandboxProcess> {
  const child = spawn(process.execPath, [...END_WITH_US, SANDBOX], {
    env: {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'test',
      SANDBOX_DATABASE_URL: databaseUrl,
      SANDBOX_PORT: '0',
      SANDBOX_CHANNELS_FILE: channelsFile('theirs'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = LISTENING.exec(line) ?? [];
    if (url === undefined) continue;
    child.stdout.resume();
    return {
      url,
      async stop() {
        child.kill('SIGKILL');
        await ended;
      },
    };
  }
  throw new Error('the sandbox ended before it listened');
}
