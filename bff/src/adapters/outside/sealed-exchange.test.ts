import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { createAdmission } from '../../../channel/admit';
import { type Channel, channelFor } from '../../../channel/channel';
import type { Envelope } from '../../../channel/fields';
import { makeChannelPair } from '../../../channel/make-channel-pair';
import type { Genuine } from '../../../channel/open';
import { sealMessage } from '../../../channel/seal';
import { BREAKS_CONTRACT } from '../../ports/outside';
import { createOutsideHttp } from './outside-http';

const STYLE = { version: '1.0.0', timestamp: 'milliseconds', names: { appId: 'app_id' } } as const;
const PAIR = makeChannelPair({ '350000': STYLE });
const OURS = channelFor(PAIR.ours, '350100');
const THEIRS = channelFor(PAIR.theirs, '350000');
const HOUR_MS = 3_600_000;

interface Answer {
  readonly status: number;
  readonly envelope: object;
}
let server: Server | null = null;
let texts: string[] = [];

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
  server = null;
});

/** A gateway that lets in whom it knows, and answers as told. */
async function gateway(answer: (asked: Genuine) => Answer) {
  texts = [];
  const admit = createAdmission(PAIR.theirs, Date.now());
  server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    texts.push(`${req.method} ${text}`);
    const admitted = admit(JSON.parse(text), req.url ?? '', Date.now());
    const { status, envelope } =
      admitted.kind === 'admitted'
        ? answer(admitted.message)
        : { status: 401, envelope: { code: admitted.why } };
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(envelope));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return createOutsideHttp({ baseUrl: `http://127.0.0.1:${port}`, channel: OURS });
}

function sealed(
  { operation, nonce }: Genuine,
  status: number,
  body: unknown,
  { by = THEIRS, atMs = Date.now() }: { by?: Channel; atMs?: number } = {},
): Envelope {
  return sealMessage(by, { operation, body, answers: { nonce, status } }, atMs).envelope;
}

const read = {
  name: 'read',
  method: 'GET',
  path: '/core/debits/FJ-1',
  answer: z.object({ ok: z.boolean() }),
  read: false,
} as const;
const write = { ...read, method: 'POST', path: '/core/debits', body: { payer: '林' } } as const;
const forged = { kind: 'unsure', why: BREAKS_CONTRACT };

describe('a call over a channel', () => {
  it('says what it asks to the gateway alone, and believes its signed answer', async () => {
    const asked: Genuine[] = [];
    const http = await gateway((message) => {
      asked.push(message);
      return { status: 200, envelope: sealed(message, 200, { ok: true }) };
    });
    expect(await http.ask(write)).toEqual({ kind: 'done', value: { ok: true } });
    expect(await http.ask(read)).toEqual({ kind: 'done', value: { ok: true } });
    const [first, second] = asked;
    expect(first).toMatchObject({ operation: 'POST /core/debits', body: { payer: '林' } });
    expect(second).toMatchObject({ operation: 'GET /core/debits/FJ-1', body: null });
    expect(first?.nonce).not.toBe(second?.nonce);
    expect(texts.every((text) => text.startsWith('POST {"app_id"'))).toBe(true);
    expect(texts.join()).not.toMatch(/林|payer/);
  });

  it('takes a signed no for a no', async () => {
    const http = await gateway((asked) => ({
      status: 409,
      envelope: sealed(asked, 409, { code: 'balance-short' }),
    }));
    expect(await http.ask(write)).toEqual({ kind: 'refused', code: 'balance-short' });
  });

  it.each<[string, (asked: Genuine) => Answer, object]>([
    ['nobody signed', () => ({ status: 200, envelope: { ok: true } }), forged],
    [
      'nobody signed, though it says no',
      () => ({ status: 409, envelope: { code: 'balance-short' } }),
      { kind: 'unsure', why: 'status-409' },
    ],
    [
      'we have signed ourselves',
      (asked) => ({ status: 200, envelope: sealed(asked, 200, { ok: true }, { by: OURS }) }),
      forged,
    ],
    [
      'speaks of another status than the one it came with',
      (asked) => ({ status: 200, envelope: sealed(asked, 409, { code: 'balance-short' }) }),
      forged,
    ],
    [
      'answers another question',
      (asked) => ({
        status: 200,
        envelope: sealed({ ...asked, nonce: 'b'.repeat(32) }, 200, { ok: true }),
      }),
      forged,
    ],
    [
      'answers another operation',
      (asked) => ({
        status: 200,
        envelope: sealed({ ...asked, operation: 'GET /core' }, 200, { ok: true }),
      }),
      forged,
    ],
    [
      'was sealed an hour ago',
      (asked) => ({
        status: 200,
        envelope: sealed(asked, 200, { ok: true }, { atMs: Date.now() - HOUR_MS }),
      }),
      forged,
    ],
    ['is no object', () => ({ status: 200, envelope: [] }), forged],
    [
      'is signed and breaks the contract',
      (asked) => ({ status: 200, envelope: sealed(asked, 200, { answer: 42 }) }),
      forged,
    ],
  ])('is unsure where the answer %s', async (_what, answer, expected) => {
    const http = await gateway(answer);
    expect(await http.ask(write)).toEqual(expected);
  });

  it('does not believe an answer again that it has believed before', async () => {
    let kept: Envelope | null = null;
    const http = await gateway((asked) => {
      kept ??= sealed(asked, 200, { ok: true });
      return { status: 200, envelope: kept };
    });
    expect(await http.ask(write)).toMatchObject({ kind: 'done' });
    expect(await http.ask(write)).toEqual(forged);
  });

  it('seals each try anew, so that asking again is no replay', async () => {
    let times = 0;
    const http = await gateway((asked) => {
      times += 1;
      const status = times < 3 ? 503 : 200;
      return { status, envelope: sealed(asked, status, { ok: true }) };
    });
    expect(await http.ask({ ...read, read: true })).toMatchObject({ kind: 'done' });
    expect(times).toBe(3);
  });
});
