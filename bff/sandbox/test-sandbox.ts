import { Client } from 'pg';
import { type Channel, channelFor } from '../channel/channel';
import { makeChannelPair } from '../channel/make-channel-pair';
import { askSealed } from './ask-sealed';
import { createSandbox } from './create-sandbox';
import { findDemoPerson } from './people/find-person';
import type { SandboxPerson } from './people/sandbox-person';

export interface Answer {
  readonly status: number;
  // A test looks into bodies of every shape; what it expects is written in the test.
  readonly body: unknown;
}

export interface TestSandbox {
  readonly databaseUrl: string;
  readonly url: string;
  /** Our side of the channel that it answers on. */
  readonly channel: Channel;
  get(path: string): Promise<Answer>;
  /** A file as it was sent, with its headers. */
  getText(path: string): Promise<{ readonly text: string; readonly headers: Headers }>;
  post(path: string, body?: unknown): Promise<Answer>;
  put(path: string, body: unknown): Promise<Answer>;
  /** Sends, and gives up after a moment as a client does; true where no answer came. */
  postUnanswered(path: string, body: unknown): Promise<boolean>;
  close(): Promise<void>;
}

const GIVE_UP_MS = 400;
const PAIR = makeChannelPair();
const CHANNEL = channelFor(PAIR.ours, '000000');
/** What is asked by the machine beside it, or by whoever sits in front of it: no channel. */
const PLAIN = /^\/(qa|login|healthz)\b/;

async function ask(url: string, path: string, method: string, body: unknown, signal?: AbortSignal) {
  return PLAIN.test(path)
    ? askPlain(url + path, method, body)
    : askSealed(CHANNEL, { url, path, method, body, signal });
}

async function askPlain(url: string, method: string, body: unknown): Promise<Answer> {
  const answer = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', connection: 'close' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as unknown };
}

/** An empty database of this Jest worker, on the server that TEST_PG_URL names. */
async function emptyDatabase(): Promise<string> {
  const server = process.env.TEST_PG_URL;
  if (!server) throw new Error('TEST_PG_URL names the PostgreSQL server of the tests.');
  const name = `gongji_sandbox_${process.env.JEST_WORKER_ID ?? '1'}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

/** A sandbox on a free port; with `databaseUrl` a second one over the database of the first. */
export async function startTestSandbox(
  options: { confirmDelayMs?: number; databaseUrl?: string } = {},
): Promise<TestSandbox> {
  const { confirmDelayMs = 0, databaseUrl = await emptyDatabase() } = options;
  const sandbox = await createSandbox({ databaseUrl, confirmDelayMs, channels: PAIR.theirs });
  const { url } = await sandbox.listen(0);
  return {
    ...{ databaseUrl, url, channel: CHANNEL },
    get: (path) => ask(url, path, 'GET', undefined),
    getText: async (path) => {
      const answer = await fetch(url + path);
      return { text: await answer.text(), headers: answer.headers };
    },
    post: (path, body = {}) => ask(url, path, 'POST', body),
    put: (path, body) => ask(url, path, 'PUT', body),
    postUnanswered: (path, body) =>
      ask(url, path, 'POST', body, AbortSignal.timeout(GIVE_UP_MS)).then(
        () => false,
        (error: unknown) => String(error).startsWith('TimeoutError'),
      ),
    close: () => sandbox.close(),
  };
}

/** A demo person who is known to be there. */
export function demo(demoId: string): SandboxPerson {
  const person = findDemoPerson(demoId);
  if (!person) throw new Error(`no demo person ${demoId}`);
  return person;
}
