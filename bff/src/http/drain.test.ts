import { Agent, createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drain } from './drain';

const ANSWER_MS = 100;
let server: Server;
let url: string;
beforeEach(async () => {
  server = createServer((_req, res) => void setTimeout(() => res.end('done'), ANSWER_MS));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

const begun = () => new Promise((resolve) => server.once('request', resolve));

describe('draining a server', () => {
  it('lets what is in flight come to its end, and takes nothing new', async () => {
    const seen = begun();
    const inFlight = fetch(url).then((answer) => answer.text());
    await seen;
    const drained = drain(server);
    await expect(fetch(url)).rejects.toThrow();
    expect(await inFlight).toBe('done');
    await drained;
  });

  it('does not wait for a connection that a proxy keeps open once it is answered', async () => {
    const agent = new Agent({ keepAlive: true });
    const seen = begun();
    const answered = new Promise((resolve) =>
      get(url, { agent }, (answer) => answer.resume().on('end', resolve)),
    );
    await seen;
    const startedAt = Date.now();
    await Promise.all([drain(server), answered]);
    expect(Date.now() - startedAt).toBeLessThan(2_000);
    agent.destroy();
  });

  it('answers what a proxy still sends over a connection that it kept, and ends it', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = () =>
      new Promise<IncomingMessage>((resolve, reject) => {
        const asked = get(url, { agent }, (answer) => {
          answer.resume().on('end', () => resolve(answer));
        });
        asked.on('error', reject);
      });
    await ask();
    const drained = drain(server);
    await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
    expect((await ask()).headers.connection).toBe('close');
    await drained;
    agent.destroy();
  });

  it('cuts what does not end in time', async () => {
    const seen = begun();
    const inFlight = fetch(url);
    const cut = expect(inFlight).rejects.toThrow();
    await seen;
    await drain(server, 10);
    await cut;
  });
});
