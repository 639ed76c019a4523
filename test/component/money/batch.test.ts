import { type Product, startProduct } from '../harness/start-product';
import {
  type AreaFamily,
  balanceFen,
  doOutside,
  makeAreaFamily,
  memberOf,
  payFor,
  paymentOf,
  setDay,
  untilState,
} from './area-story';
import { untilFinal } from './money-story';

const ASKED_ON = '2025-12-10';
const BATCH_ON = '2025-12-31';
const PREMIUM_FEN = 46_000;
const BALANCE_FEN = 150_000;

describe('a premium in 北京, where accounts are debited on the last day of the month', () => {
  let product: Product;
  let family: AreaFamily;

  beforeAll(async () => {
    product = await startProduct({ worker: true });
  });
  beforeEach(async () => {
    await product.reset();
    await setDay(product, ASKED_ON);
    family = await makeAreaFamily(product, 'beijing-son', [
      ['beijing-father', 'parent', 'father'],
      ['beijing-mother', 'parent', 'mother'],
    ]);
  });
  afterAll(() => product.stop());

  const cancellation = (orderId: string) => ({
    params: { familyId: family.familyId, orderId },
  });

  it('is set aside when it is asked for, and debited on the batch day', async () => {
    const [order] = await payFor(family, ['beijing-father'], PREMIUM_FEN);
    expect(order).toMatchObject({ state: 'scheduled', batchOn: BATCH_ON });
    expect(await balanceFen(family)).toBe(BALANCE_FEN - PREMIUM_FEN);
    const orderId = order?.orderId ?? '';
    await setDay(product, '2025-12-30');
    await untilState(family.payer, orderId, 'scheduled');
    await setDay(product, BATCH_ON);
    const { order: done, history } = await untilFinal(family.payer, orderId);
    expect(done?.state).toBe('confirmed');
    expect(history.map(({ event }) => event).slice(0, 2)).toEqual(['created', 'batch-day-reached']);
    expect(await balanceFen(family)).toBe(BALANCE_FEN - PREMIUM_FEN);
  });

  it('tells in the quote on which day it will be debited', async () => {
    const sent = paymentOf(family, ['beijing-father'], null);
    const { result } = await family.payer.ok('payPremiums', sent, { quote: true });
    expect(result).toMatchObject({ mode: 'batch', batchOn: BATCH_ON, totalFen: PREMIUM_FEN });
  });

  it('fails where the account no longer holds the full sum, and frees the money', async () => {
    const [order] = await payFor(family, ['beijing-father'], PREMIUM_FEN);
    await doOutside(product, {
      act: 'spend-at-counter',
      demoId: 'beijing-son',
      amountFen: 104_001,
    });
    await setDay(product, BATCH_ON);
    const { order: failed } = await untilFinal(family.payer, order?.orderId ?? '');
    expect(failed).toMatchObject({ state: 'failed', failure: 'balance-short' });
    expect(await balanceFen(family)).toBe(BALANCE_FEN - 104_001);
    await doOutside(product, {
      act: 'pay-premium-in-cash',
      demoId: 'beijing-father',
      coverYear: 2026,
    });
  });

  it('can be called off by its payer before that day, and by nobody else', async () => {
    const [order] = await payFor(family, ['beijing-mother'], PREMIUM_FEN);
    const orderId = order?.orderId ?? '';
    const mother = await product.as('beijing-mother');
    expect((await mother.refused('cancelOrder', cancellation(orderId))).code).toBe('not-found');
    const cancelled = await family.payer.ok('cancelOrder', cancellation(orderId));
    expect(cancelled.order).toMatchObject({ state: 'failed', failure: 'cancelled-by-payer' });
    expect(await balanceFen(family)).toBe(BALANCE_FEN);
    const [again] = await payFor(family, ['beijing-mother'], PREMIUM_FEN);
    expect(again?.state).toBe('scheduled');
  });

  it('can be called off by a payer who has left the family meanwhile', async () => {
    const [order] = await payFor(family, ['beijing-mother'], PREMIUM_FEN);
    const { familyId, payer } = family;
    for (const demoId of ['beijing-father', 'beijing-mother']) {
      const memberId = memberOf(family, demoId);
      await payer.ok('removeMember', { params: { familyId, memberId } });
    }
    await payer.ok('leaveFamily', { params: { familyId } });
    const cancelled = await payer.ok('cancelOrder', cancellation(order?.orderId ?? ''));
    expect(cancelled.order.state).toBe('failed');
  });

  it('is either called off or debited when both happen at once', async () => {
    const orders = await payFor(family, ['beijing-father', 'beijing-mother'], 2 * PREMIUM_FEN);
    const both = orders.map(({ orderId }) =>
      family.payer.send('cancelOrder', cancellation(orderId)),
    );
    const [first, second] = await Promise.all([...both, setDay(product, BATCH_ON)]);
    for (const [index, answer] of [first, second].entries()) {
      const { order } = await untilFinal(family.payer, orders[index]?.orderId ?? '');
      const cancelled = typeof answer === 'object' && answer.status === 200;
      expect(order?.state).toBe(cancelled ? 'failed' : 'confirmed');
    }
    const trial = await product.services.db
      .selectFrom('ledgerAccounts')
      .select('balanceFen')
      .where('kind', '=', 'hold')
      .execute();
    expect(trial.map((row) => row.balanceFen)).toEqual([0, 0]);
  });

  it('takes up what became due while nothing ran', async () => {
    const [order] = await payFor(family, ['beijing-father'], PREMIUM_FEN);
    // Past the QA door, as a night passes: the next round of the job finds it.
    await product.play({ today: '2026-01-02' });
    const { startBatch } = await import('@gongji/bff/src/use-cases/orders/start-batch');
    expect(await startBatch(product.services)).toBe(1);
    expect(await startBatch(product.services)).toBe(0);
    const { order: done } = await untilFinal(family.payer, order?.orderId ?? '');
    expect(done?.state).toBe('confirmed');
  });
});
