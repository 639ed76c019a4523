import { agreed } from '../component/harness/family-story';
import type { PersonClient } from '../component/harness/person-client';
import { type Product, startProduct } from '../component/harness/start-product';
import { TcpProxy } from './tcp-proxy';

const OUTSIDE_MS = 2_500;
const WAITING = 100;
const READS_AT_LEAST = 200;
const AT_ONCE = 4;
/** A read may take so much longer while the outside is dead, and this in any case. */
const TIMES = 3;
const FLOOR_MS = 100;

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

/** How long reads take, in milliseconds, until `enough` of them; the 95th of a hundred. */
async function p95Ms(enough: (reads: number) => boolean): Promise<number> {
  const took: number[] = [];
  const lane = async () => {
    while (!enough(took.length)) {
      const startedAt = performance.now();
      await READS[took.length % READS.length]?.();
      took.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  took.sort((one, other) => one - other);
  return took[Math.floor(took.length * 0.95)] ?? Number.POSITIVE_INFINITY;
}

const readPot = () => person.send('readPot', { params: { familyId } });

describe('while the outside is dead', () => {
  it('reads stay fast beside a hundred calls that wait, and soon nobody waits', async () => {
    await p95Ms((reads) => reads >= READS_AT_LEAST);
    const healthyMs = await p95Ms((reads) => reads >= READS_AT_LEAST);
    proxy.stand('lost-request');
    let waiting = WAITING;
    const calls = Array.from({ length: WAITING }, async () => {
      const { status } = await readPot();
      waiting -= 1;
      return status;
    });
    const deadMs = await p95Ms((reads) => waiting === 0 && reads >= READS_AT_LEAST);
    expect(new Set(await Promise.all(calls))).toEqual(new Set([503]));
    expect(deadMs).toBeLessThan(Math.max(TIMES * healthyMs, FLOOR_MS));

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
