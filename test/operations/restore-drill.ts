import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Client } from 'pg';
import { personClient } from '../component/harness/person-client';
import type { CrowdPayer } from '../faults/crowd/crowd-person';
import { AnswersSeen } from '../many/answers-seen';
import { checkBank } from '../many/bank-check';
import { cloneRoot } from '../many/clone-root';
import { usePhone } from '../many/phone';
import { untilNoneIsOpen } from './after-failover';
import { openPayingWorld } from './paying-world';

const BEFORE_MS = 2_000;
/** So many payers rest while the backup is made, so that what they read can be compared. */
const RESTING = 4;
const MOST_READINGS = 10;

export interface Drill {
  readonly lines: readonly string[];
  readonly clean: boolean;
}

interface Servers {
  /** The database of the server on the first data folder. */
  readonly databaseUrl: string;
  /** Where the second server runs once there is something to run on; gives its database. */
  readonly startRestored: () => Promise<string>;
  readonly writeKeys: (keys: object) => void;
  readonly folders: { readonly first: string; readonly second: string; readonly backup: string };
  readonly keysFile: string;
}

/** Pays, backs up while others pay, restores elsewhere, and holds both against each other. */
export async function drillRestore(servers: Servers): Promise<Drill> {
  const { databaseUrl, folders } = servers;
  const world = await openPayingWorld({ product: databaseUrl, sandbox: databaseUrl });
  try {
    servers.writeKeys(world.keys);
    const bff = await world.startBff('before', databaseUrl);
    const seen = new AnswersSeen();
    const resting = world.payers.slice(0, RESTING);
    const endsAt = Date.now() + BEFORE_MS;
    await Promise.all(
      resting.map((who) => usePhone(bff.url, who, seen, () => Date.now() < endsAt)),
    );
    await untilNoneIsOpen(databaseUrl);
    const before = await readAll(bff.url, resting);
    let paying = true;
    const busy = world.payers.slice(RESTING);
    const phones = busy.map((who) => usePhone(bff.url, who, seen, () => paying));
    const backedUp = await run('backup', ['--to', folders.backup], folders.first);
    paying = false;
    const done = (await Promise.all(phones)).flat().length;
    await bff.stop();
    const args = ['--from', folders.backup, '--keys', servers.keysFile];
    const restored = await run('restore', args, folders.second);
    const restoredUrl = await servers.startRestored();
    const bank = await bankAt(restoredUrl);
    const again = await world.startBff('after', restoredUrl);
    const after = await readAll(again.url, resting);
    return told({ seen, done, backedUp, restored, bank, same: same(before, after) });
  } finally {
    await world.close();
  }
}

async function readAll(url: string, payers: readonly CrowdPayer[]): Promise<readonly string[]> {
  // A page leaves a gap where the core is slow, and whoever has just begun is slow to reach it: so
  // it is read until two readings are the same.
  let last: readonly string[] = [];
  for (let read = 0; read < MOST_READINGS; read += 1) {
    const now = (await askAll(url, payers)).map(({ status, text }) => `${status} ${text}`);
    if (same(last, now)) return now;
    last = now;
  }
  throw new Error(`not two of ${MOST_READINGS} readings are the same: ${last.join('\n')}`);
}

function askAll(url: string, payers: readonly CrowdPayer[]) {
  const answers = payers.flatMap(({ token, personId, familyId }) => {
    const client = personClient(url, token, personId);
    const params = { familyId };
    return [
      client.send('readMe', {}),
      client.send('readFamily', { params }),
      client.send('readPot', { params }),
      client.send('listRecords', {}),
    ];
  });
  return Promise.all(answers);
}

const same = (one: readonly string[], other: readonly string[]) =>
  one.length > 0 && one.every((text, at) => text.startsWith('200 ') && text === other[at]);

/** Our ledger, our orders and the core's debits, as they were at the moment of the backup. */
async function bankAt(url: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await checkBank(client);
  } finally {
    await client.end();
  }
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** One of the commands a person would type. */
async function run(command: string, args: string[], dataDir: string): Promise<Ran> {
  const { DATABASE_URL: _none, ...env } = process.env;
  const child = spawn('node', [`.scripts/${command}.mjs`, ...args], {
    cwd: cloneRoot(),
    env: { ...env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const [code] = await once(child, 'close');
  return { code, output };
}

interface Found {
  readonly seen: AnswersSeen;
  readonly done: number;
  readonly backedUp: Ran;
  readonly restored: Ran;
  readonly bank: Awaited<ReturnType<typeof checkBank>>;
  readonly same: boolean;
}

function told({ seen, done, backedUp, restored, bank, same: reads }: Found): Drill {
  const wrong = [
    ...(backedUp.code === 0 ? [] : [`the backup ended with ${backedUp.code}`, backedUp.output]),
    ...(restored.code === 0 ? [] : [`the restore ended with ${restored.code}`, restored.output]),
    ...seen.failures,
    ...bank.wrong,
    ...(reads ? [] : ['what people read is not what they read before']),
  ];
  const proof = restored.output.trim().split('\n').at(-1) ?? '';
  return {
    lines: [
      ...wrong.map((sentence) => `WRONG  ${sentence}`),
      `while it was made  ${done} commands were answered`,
      `restored           ${bank.orders} orders, ${bank.wrong.length} wrong; ${proof}`,
      `read again         ${reads ? 'the same' : 'not the same'}`,
    ],
    clean: wrong.length === 0 && done > 0 && bank.orders > 0,
  };
}
