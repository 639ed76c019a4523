import { randomUUID } from 'node:crypto';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { doOutside } from './area-story';
import { PLAYED_DAY } from './money-bench';
import { COVER_YEAR, countPremiumOrders, fillPot, PREMIUM_FEN, readPot } from './money-story';
import { beginPreparedStory, type PreparedStory } from './prepared-story';

const TWO_FEN = 2 * PREMIUM_FEN;
let product: Product;
let story: PreparedStory;

beforeAll(async () => {
  product = await startProduct({ worker: true });
});
afterAll(() => product.stop());

async function begin(): Promise<void> {
  story = await beginPreparedStory(product);
  await fillPot(story.family, TWO_FEN);
}

describe('a payer who confirms', () => {
  beforeEach(begin);

  it('confirms it with a payment of their own, once, and the relative sees it', async () => {
    const sent = story.confirming(await story.prepare());
    const requestId = randomUUID();
    const paid = await story.brother.ok('payPremiums', sent, { requestId });
    expect(paid.result).toMatchObject({ totalFen: TWO_FEN });
    expect(await story.brother.ok('payPremiums', sent, { requestId })).toEqual(paid);
    expect((await story.brother.refused('payPremiums', sent)).code).toBe('state-changed');
    expect(await countPremiumOrders(product)).toBe(2);
    expect((await story.list(story.brother)).forMe).toEqual([]);
    expect(await story.statusFor(story.sister)).toEqual(['paid']);
  });

  it('pays once, however many times it is confirmed at the same moment', async () => {
    await fillPot(story.family, TWO_FEN);
    const sent = story.confirming(await story.prepare());
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => story.brother.send('payPremiums', sent)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect(await countPremiumOrders(product)).toBe(2);
    expect(await readPot(story.family)).toMatchObject({ potFen: TWO_FEN });
  });

  it('is asked for again where the sum is no longer the one that was shown', async () => {
    const prepared = await story.prepare();
    const cash = { act: 'pay-premium-in-cash', demoId: 'lin-defu', coverYear: COVER_YEAR } as const;
    await doOutside(product, cash);
    const stale = await story.brother.refused('payPremiums', story.confirming(prepared));
    expect(stale.code).toBe('quote-changed');
    const members = [story.family.father, story.family.mother];
    const paid = await story.brother.ok(
      'payPremiums',
      story.confirming(prepared, members, PREMIUM_FEN),
    );
    expect(paid.result?.items.map(({ decision }) => decision.outcome)).toEqual([
      'refused',
      'allowed',
    ]);
    expect(await story.statusFor(story.sister)).toEqual(['paid']);
  });
});

describe('a payer who has not confirmed', () => {
  beforeAll(begin);

  it('declines it, and nothing can be paid by it any more', async () => {
    const prepared = await story.prepare();
    const declined = await story.brother.ok('declinePreparedPayment', story.path(prepared));
    expect(declined.status).toBe('declined');
    expect(await story.statusFor(story.sister)).toEqual(['declined']);
    expect((await story.brother.refused('payPremiums', story.confirming(prepared))).code).toBe(
      'state-changed',
    );
    expect((await story.brother.refused('declinePreparedPayment', story.path(prepared))).code).toBe(
      'state-changed',
    );
    await story.expectNothingMoved(TWO_FEN);
  });

  it('is asked by a message and answers by one, once and to one side alone', async () => {
    const prepared = await story.prepare();
    const told = async (who: PersonClient) => {
      const { messages } = await who.ok('listMessages', { query: { limit: 100 } });
      return messages.filter(({ subjectId }) => subjectId === prepared);
    };
    const unread = async () => (await story.brother.ok('countUnread', {})).unread;
    const before = await unread();
    expect(await told(story.brother)).toMatchObject([
      { kind: 'prepared-waiting', about: { name: '林美玲' }, amountFen: TWO_FEN, readAt: null },
    ]);
    expect(await told(story.sister)).toEqual([]);
    const requestId = randomUUID();
    for (const _ of [1, 2]) {
      await story.brother.ok('declinePreparedPayment', story.path(prepared), { requestId });
    }
    expect(await told(story.sister)).toMatchObject([
      { kind: 'prepared-declined', about: { name: '林建国' }, familyId: story.family.familyId },
    ]);
    expect((await told(story.brother)).map(({ readAt }) => readAt === null)).toEqual([false]);
    expect(await unread()).toBe(before);
  });

  it('is the payer’s alone to give; who prepared can only take it back', async () => {
    const prepared = await story.prepare();
    const wife = await product.as('chen-xiulan');
    for (const other of [story.sister, wife]) {
      expect((await other.send('payPremiums', story.confirming(prepared))).status).toBe(404);
      expect((await other.send('declinePreparedPayment', story.path(prepared))).status).toBe(404);
    }
    for (const other of [story.brother, wife]) {
      expect((await other.send('withdrawPreparedPayment', story.path(prepared))).status).toBe(404);
    }
    expect((await story.sister.ok('withdrawPreparedPayment', story.path(prepared))).status).toBe(
      'withdrawn',
    );
    expect((await story.list(story.brother)).forMe).toEqual([]);
    expect((await story.brother.refused('payPremiums', story.confirming(prepared))).code).toBe(
      'state-changed',
    );
    await story.expectNothingMoved(TWO_FEN);
  });

  it('is for the people that were put ready, and for no others', async () => {
    const prepared = await story.prepare();
    for (const memberIds of [[story.family.father], [story.family.father, story.family.sister]]) {
      const sent = story.confirming(prepared, memberIds);
      expect((await story.brother.refused('payPremiums', sent)).code).toBe('state-changed');
    }
    await story.expectNothingMoved(TWO_FEN);
    expect((await story.list(story.brother)).forMe).toHaveLength(1);
  });

  it('can wait for weeks, and not for ever', async () => {
    const prepared = await story.prepare();
    const [waiting] = (await story.list(story.brother)).forMe;
    await product.play({ today: waiting?.expiresOn ?? '' });
    expect((await story.list(story.brother)).forMe).toHaveLength(1);
    await product.play({ today: '2026-06-01' });
    expect((await story.list(story.brother)).forMe).toEqual([]);
    expect((await story.statusFor(story.sister))[0]).toBe('expired');
    const late = await story.brother.refused('declinePreparedPayment', story.path(prepared));
    expect(late.code).toBe('state-changed');
    await product.play({ today: PLAYED_DAY });
  });

  it('ends where the relative is no longer in the family', async () => {
    const prepared = await story.prepare();
    await story.sister.ok('leaveFamily', { params: { familyId: story.family.familyId } });
    expect((await story.list(story.brother)).forMe).toEqual([]);
    expect((await story.brother.refused('payPremiums', story.confirming(prepared))).code).toBe(
      'state-changed',
    );
    await story.expectNothingMoved(TWO_FEN);
  });
});
