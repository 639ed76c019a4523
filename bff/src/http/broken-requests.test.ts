import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Problem } from '@gongji/shared/contracts';
import { answerBrokenRequests } from './broken-requests';

let server: Server;
let port: number;
beforeAll(async () => {
  server = createServer((_req, res) => res.end('seen'));
  answerBrokenRequests(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** What comes back over a connection of its own until it is closed. */
function exchange(sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(sent));
    socket.setEncoding('utf8').on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}

describe('what is no request', () => {
  it.each([
    ['an address that is far too long', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
    ['something that is no HTTP', 'hello there\r\n\r\n'],
  ])('is told so as a problem: %s', async (_what, sent) => {
    const [head = '', body = ''] = (await exchange(sent)).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 400 /);
    expect(head).toContain('application/problem+json');
    expect(Problem.parse(JSON.parse(body))).toMatchObject({ status: 400, code: 'input-invalid' });
  });

  it('leaves what is one alone', async () => {
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('seen');
  });
});
