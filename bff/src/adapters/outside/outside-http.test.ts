import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { createOutsideHttp, type OutsideSeen } from './outside-http';

const DEADLINE_MS = 900;
const GUARD = { failures: 3, restMs: 200, atOnce: 4, waiting: 2 };
let server: Server | null = null;
let asked = 0;
let seen: OutsideSeen[] = [];

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
  server = null;
});

/** An outside system that answers as told; `asked` counts how often. */
async function outside(answer: RequestListener, deadlineMs = DEADLINE_MS) {
  asked = 0;
  seen = [];
  server = createServer((req, res) => {
    asked += 1;
    answer(req, res);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}`;
  return createOutsideHttp({
    baseUrl,
    deadlineMs,
    observe: (call) => seen.push(call),
    guard: GUARD,
  });
}

const json =
  (status: number, body: unknown): RequestListener =>
  (_req, res) => {
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

const read = {
  name: 'read',
  method: 'GET',
  path: '/thing',
  answer: z.object({ ok: z.boolean() }),
  read: true,
} as const;
const write = { ...read, name: 'write', method: 'POST', body: {}, read: false } as const;

describe('a call to an outside system', () => {
  it('ends done with an answer by the contract', async () => {
    const http = await outside(json(200, { ok: true }));
    expect(await http.ask(read)).toEqual({ kind: 'done', value: { ok: true } });
    expect(seen).toMatchObject([{ name: 'read', kind: 'done' }]);
  });

  it.each([400, 404, 409, 422])('ends refused where %i comes with a code', async (status) => {
    const http = await outside(json(status, { code: 'balance-short' }));
    expect(await http.ask(write)).toEqual({ kind: 'refused', code: 'balance-short' });
    expect(asked).toBe(1);
  });

  it.each([
    ['an answer that breaks the contract', json(200, { answer: 42 })],
    ['a 5xx', json(503, { code: 'unavailable' })],
    ['a 4xx without a code', json(404, {})],
    ['being turned away at the door', json(429, { code: 'slow-down' })],
    ['a redirect', json(302, { ok: true })],
    ['a cut connection', (_req: unknown, res: { destroy(): void }) => res.destroy()],
  ] as const)('is unsure after %s, and a write is not repeated', async (_case, answer) => {
    const http = await outside(answer as RequestListener);
    expect(await http.ask(write)).toMatchObject({ kind: 'unsure' });
    expect(asked).toBe(1);
  });

  it('is unsure once the deadline is over, however slowly the answer drips', async () => {
    const http = await outside((_req, res) => {
      res.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => res.write(' '), 20);
      res.on('close', () => clearInterval(drip));
    });
    const startedAt = Date.now();
    expect(await http.ask(read)).toMatchObject({ kind: 'unsure' });
    expect(Date.now() - startedAt).toBeLessThan(DEADLINE_MS * 2);
  });

  it('is not sent while the system is silent, and sent again once it has rested', async () => {
    let well = false;
    const http = await outside((req, res) => json(well ? 200 : 503, { ok: true })(req, res));
    for (let failed = 0; failed < GUARD.failures; failed += 1) await http.ask(write);
    expect(asked).toBe(GUARD.failures);
    well = true;
    expect(await http.ask(write)).toEqual({ kind: 'unsure', why: 'circuit-open' });
    expect(asked).toBe(GUARD.failures);
    await new Promise((resolve) => setTimeout(resolve, GUARD.restMs + 20));
    expect(await http.ask(write)).toMatchObject({ kind: 'done' });
  });

  it('is not sent and waits for nobody while one tries whether the system is back', async () => {
    const http = await outside(() => undefined);
    for (let tried = 0; tried < GUARD.failures; tried += 1) await http.ask(write);
    await new Promise((resolve) => setTimeout(resolve, GUARD.restMs + 20));
    let ended = false;
    const trying = http.ask(write).finally(() => {
      ended = true;
    });
    expect(await http.ask(write)).toEqual({ kind: 'unsure', why: 'circuit-open' });
    expect(ended).toBe(false);
    await trying;
    expect(asked).toBe(GUARD.failures + 1);
  });

  it('is sent on where the system answers nonsense or says no: it is not silent', async () => {
    for (const answer of [json(200, { answer: 42 }), json(409, { code: 'balance-short' })]) {
      const http = await outside(answer);
      for (let tried = 0; tried < 2 * GUARD.failures; tried += 1) await http.ask(write);
      expect(asked).toBe(2 * GUARD.failures);
      server?.closeAllConnections();
      await new Promise((resolve) => server?.close(resolve));
    }
  });

  it('does not pile up: beyond its bound the next one ends at once', async () => {
    const http = await outside(() => undefined);
    const calls = Array.from({ length: GUARD.atOnce + GUARD.waiting + 3 }, () => http.ask(write));
    const ends = await Promise.all(calls);
    const turnedAway = ends.filter((end) => end.kind === 'unsure' && end.why === 'too-many-calls');
    expect(turnedAway).toHaveLength(3);
    expect(asked).toBeLessThanOrEqual(GUARD.atOnce);
  });

  it('is not sent with no time left to hear the answer', async () => {
    const http = await outside(json(200, { ok: true }), 30);
    expect(await http.ask(write)).toEqual({ kind: 'unsure', why: 'never asked' });
    expect(asked).toBe(0);
  });

  it('asks a read again at once', async () => {
    const http = await outside((req, res) =>
      json(asked < 3 ? 503 : 200, asked < 3 ? {} : { ok: true })(req, res),
    );
    expect(await http.ask(read)).toMatchObject({ kind: 'done' });
    expect(asked).toBe(3);
  });

  it('gives up on a read after three tries', async () => {
    const http = await outside(json(503, {}));
    expect(await http.ask(read)).toEqual({ kind: 'unsure', why: 'status-503' });
    expect(asked).toBe(3);
  });
});
