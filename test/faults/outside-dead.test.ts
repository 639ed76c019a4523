import { agreed } from '../component/harness/family-story';
import type { PersonClient } from '../component/harness/person-client';
import { type Product, startProduct } from '../component/harness/start-product';
import { TcpProxy } from './tcp-proxy';

const OUTSIDE_MS = 6_000;
const WAITING = 100;
const AT_ONCE = 4;
/** So many reads end while all calls wait; a read that waited with them would end after them. */
const READS_AT_LEAST = 2 * AT_ONCE;

let product: Product;
let proxy: TcpProxy;
let person: PersonClient;
let familyId: string;

beforeAll(async () => {
  product = await startProduct({
    deadlines: { outsideMs: OUTSIDE_MS, databaseMs: 10_000 },
    through: async (direct) => {
      const url = new URL(direct.sandboxUrl);
      proxy = new TcpProxy({ targetPort: Number(url.port), refuseMs: 0, delayMs: 0 });
      url.port = String(await proxy.listen());
      return { ...direct, sandboxUrl: url.href.replace(/\/$/, '') };
    },
  });
  person = await product.as('lin-jianguo');
  const made = await person.ok('createFamily', { body: { agreed: agreed('family-notice') } });
  familyId = made.result?.familyId ?? '';
});
afterAll(async () => {
  await product.stop();
  await proxy.close();
});

/** What screens show that nobody outside need be asked for. */
const READS = [
  () => person.ok('readMe', {}),
  () => person.ok('readFamily', { params: { familyId } }),
  () => person.ok('listRecords', {}),
];

/** Reads, a few at once, as long as somebody waits; how many reads ended meanwhile. */
async function readWhile(waits: () => boolean): Promise<number> {
  let ended = 0;
  const lane = async () => {
    while (waits()) {
      await READS[ended % READS.length]?.();
      if (waits()) ended += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return ended;
}

const readPot = () => person.send('readPot', { params: { familyId } });

describe('while the outside is dead', () => {
  it('reads go on beside a hundred calls that wait, and soon nobody waits', async () => {
    proxy.stand('lost-request');
    let answered = 0;
    const calls = Array.from({ length: WAITING }, async () => {
      const { status } = await readPot();
      answered += 1;
      return status;
    });
    expect(await readWhile(() => answered === 0)).toBeGreaterThanOrEqual(READS_AT_LEAST);
    expect(new Set(await Promise.all(calls))).toEqual(new Set([503]));

    // The circuit is open: nothing is sent, so the answer is there at once.
    const sent = await settledCount();
    const startedAt = performance.now();
    const { status, text } = await readPot();
    expect([status, JSON.parse(text).code]).toEqual([503, 'outside-unavailable']);
    expect(performance.now() - startedAt).toBeLessThan(OUTSIDE_MS / 2);
    expect(proxy.done.get('lost-request')).toBe(sent);
    proxy.stand(null);
    await untilWell();
  }, 60_000);
});

/** What was sent before may reach the proxy a little later than the answer that it was too late. */
async function settledCount(): Promise<number | undefined> {
  for (;;) {
    const before = proxy.done.get('lost-request');
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (proxy.done.get('lost-request') === before) return before;
  }
}

/** After its rest one call tries, and the outside is used again. */
async function untilWell(): Promise<void> {
  for (let tried = 0; tried < 60; tried += 1) {
    if ((await readPot()).status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('the circuit stays open');
}
