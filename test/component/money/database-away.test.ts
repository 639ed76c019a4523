import { randomUUID } from 'node:crypto';
import { TcpProxy } from '../../faults/tcp-proxy';
import { type Product, startProduct } from '../harness/start-product';
import { PLAYED_DAY } from './money-bench';
import { type LinFamily, makeLinFamily, readPot, untilFinal } from './money-story';

const DEADLINE_MS = 1_000;
/** Longer than the queue's workers try, so that the library gives itself up. */
const AWAY_MS = 3_000;
const FEN = 1_000;
/** For a queue that ends, notices and begins anew, on a machine that does much besides. */
const RECOVERY_MS = 150_000;
const PATIENCE_MS = RECOVERY_MS / 3;
let product: Product;
let proxy: TcpProxy;
let family: LinFamily;

beforeAll(async () => {
  product = await startProduct({
    worker: true,
    deadlines: { outsideMs: 5_000, databaseMs: DEADLINE_MS },
    through: async (direct) => {
      const url = new URL(direct.databaseUrl);
      const targetPort = Number(url.port);
      proxy = new TcpProxy({ targetPort, refuseMs: AWAY_MS, delayMs: AWAY_MS });
      url.port = String(await proxy.listen());
      return { ...direct, databaseUrl: url.href };
    },
  });
  await product.play({ today: PLAYED_DAY });
  family = await makeLinFamily(product);
}, 120_000);
afterAll(async () => {
  await product.stop();
  await proxy.close();
});

function move(requestId: string) {
  const { familyId, organizer } = family;
  const sent = { params: { familyId }, body: { amountFen: FEN } };
  return organizer.send('movePot', sent, { requestId });
}

/** Asks under one id, as a phone does; gives the codes that were heard before the answer. */
async function moveUntilDone(requestId: string) {
  const heard: string[] = [];
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const { status, text } = await move(requestId);
    if (status === 200) return { heard, orderId: JSON.parse(text).result.orderId as string };
    heard.push(JSON.parse(text).code);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no answer but ${heard}`);
}

const ended = (orderId: string) => untilFinal(family.organizer, orderId, PATIENCE_MS);

const givenBack = (request: Buffer) =>
  request.includes('delete from') && request.includes('_private_jobs');
const firstQuestion = (request: Buffer) => request.includes('_private_tasks as tasks');

const commit = (requestId: string) => (request: Buffer, before: Buffer) =>
  request.includes('commit') && before.includes(requestId);

describe('a database that goes away', () => {
  it.each(['reset-mid-reply', 'lost-reply', 'lost-request'] as const)(
    '(%s at the commit) leaves a command of which the id alone tells what became of it',
    async (fault) => {
      const before = (await readPot(family)).potFen;
      const requestId = randomUUID();
      const struck = proxy.arm(fault, commit(requestId));
      const { heard, orderId } = await moveUntilDone(requestId);
      await struck;
      expect(heard[0]).toBe('out-of-service');
      expect(new Set(heard)).not.toContain('unexpected');
      expect((await ended(orderId)).order?.state).toBe('confirmed');
      expect((await readPot(family)).potFen).toBe(before + FEN);
    },
    RECOVERY_MS,
  );

  it.each(['reset-mid-reply', 'lost-request'] as const)(
    '(%s as a job is given back) does not end the job queue',
    async (fault) => {
      const struck = proxy.arm(fault, givenBack);
      const first = await moveUntilDone(randomUUID());
      await struck;
      await ended(first.orderId);
      const { orderId } = await moveUntilDone(randomUUID());
      expect((await ended(orderId)).order?.state).toBe('confirmed');
    },
    RECOVERY_MS,
  );

  it.each(['reset-mid-reply', 'lost-request'] as const)(
    '(%s as the queue begins anew) does not leave a queue that takes no jobs',
    async (fault) => {
      void proxy.arm('reset-mid-reply', givenBack);
      void proxy.arm(fault, firstQuestion);
      // A queue that ends already gives nothing back: then the next one is struck.
      while (proxy.waiting > 0) {
        const { orderId } = await moveUntilDone(randomUUID());
        await ended(orderId);
      }
      const { orderId } = await moveUntilDone(randomUUID());
      expect((await ended(orderId)).order?.state).toBe('confirmed');
    },
    RECOVERY_MS,
  );

  it(
    'and comes back is used again, by the job queue too',
    async () => {
      const away = proxy.arm('refuse');
      const answer = await move(randomUUID());
      expect([answer.status, answer.headers['retry-after']]).toEqual([503, '2']);
      await away;
      const { orderId } = await moveUntilDone(randomUUID());
      expect((await ended(orderId)).order?.state).toBe('confirmed');
    },
    RECOVERY_MS,
  );
});
