import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault } from './fault-kinds';
import { TcpProxy } from './tcp-proxy';

const BODY = 'an answer that is long enough to be cut';
let server: Server;
let proxy: TcpProxy;
let port: number;
let served = 0;

beforeEach(async () => {
  served = 0;
  server = createServer((req, res) => {
    served += 1;
    req.resume().on('end', () => res.end(BODY));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: targetPort } = server.address() as AddressInfo;
  proxy = new TcpProxy({ targetPort, refuseMs: 100, delayMs: 300 });
  port = await proxy.listen();
});
afterEach(async () => {
  await proxy.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** What a client hears within so many milliseconds: a status and a body, or how it ended. */
function ask(patienceMs = 150): Promise<string> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(patienceMs);
    const sent = request({ port, host: '127.0.0.1', method: 'POST', signal });
    const failed = (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error');
    sent.on('error', failed).on('response', (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('error', failed);
      response.on('end', () => resolve(`${response.statusCode} ${body}`));
    });
    sent.end('a question');
  });
}

describe('the fault proxy', () => {
  it('passes on what nothing is armed for', async () => {
    expect(await ask()).toBe(`200 ${BODY}`);
    expect([...proxy.done]).toEqual([]);
  });

  it.each<[Fault, RegExp, number]>([
    ['lost-request', /^ABORT_ERR$/, 0],
    ['lost-reply', /^ABORT_ERR$/, 1],
    ['delay', /^ABORT_ERR$/, 1],
    ['reset-mid-reply', /^ECONNRESET$/, 1],
    ['half-reply', /^ECONNRESET$/, 1],
    ['error-500', /^500 $/, 0],
    ['garbled-reply', /^200 #+$/, 1],
    ['duplicate', /^200 an answer/, 2],
  ])('does %s once', async (fault, heard, times) => {
    const struck = proxy.arm(fault);
    expect(await ask()).toMatch(heard);
    await struck;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(served).toBe(times);
    expect([...proxy.done]).toEqual([[fault, 1]]);
    expect(await ask()).toBe(`200 ${BODY}`);
  });

  it('refuses for a while, and listens again on the same port', async () => {
    const refused = proxy.arm('refuse');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await ask()).toBe('ECONNREFUSED');
    await refused;
    expect(await ask()).toBe(`200 ${BODY}`);
  });

  it('strikes the request that is meant, and no other', async () => {
    void proxy.arm('error-500', (bytes) => bytes.includes('another question'));
    expect(await ask()).toBe(`200 ${BODY}`);
    expect(proxy.waiting).toBe(1);
  });
});
