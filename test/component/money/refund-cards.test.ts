import { advanceOrder } from '@gongji/bff/src/jobs/advance-order';
import type { Services } from '@gongji/bff/src/use-cases/context';
import { type Product, startProduct } from '../harness/start-product';
import {
  type AreaFamily,
  CLOSED_CARD,
  doOutside,
  GOOD_CARD,
  makeAreaFamily,
  requestRefund,
} from './area-story';
import { FAST_PACE, historyOf, orderOf } from './order-life';

const PREMIUM_FEN = 40_000;
let product: Product;
let family: AreaFamily;

beforeAll(async () => {
  product = await startProduct();
});
beforeEach(async () => {
  await product.reset();
  family = await makeAreaFamily(product, 'hubei-son', [['hubei-father', 'parent', 'father']]);
  await doOutside(product, {
    act: 'pay-premium-in-cash',
    demoId: 'hubei-father',
    coverYear: 2026,
  });
});
afterAll(() => product.stop());

/** A run of the order's job that has asked the bank, and stands still before it says so. */
async function runUntilAnswered(orderId: string) {
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let answered: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    answered = resolve;
  });
  const { payout } = product.services;
  const services: Services = {
    ...product.services,
    payout: {
      ...payout,
      async query(payoutNumber) {
        const answer = await payout.query(payoutNumber);
        answered();
        await held;
        return answer;
      },
    },
  };
  const ended = advanceOrder(services, FAST_PACE, orderId);
  await asked;
  return {
    end: () => {
      goOn();
      return ended;
    },
  };
}

const run = (orderId: string) => advanceOrder(product.services, FAST_PACE, orderId);
/** It says yes or no to a card a moment after it was given it. */
const bankHasLooked = () => new Promise((resolve) => setTimeout(resolve, 200));
const stateOf = async (orderId: string) => (await orderOf(product.services, orderId)).state;

async function runUntilSubmitted(orderId: string): Promise<void> {
  while ((await stateOf(orderId)) !== 'submitted') await run(orderId);
  await bankHasLooked();
}

describe('a run that stood still while the payer gave another card', () => {
  it('says nothing of that card by what the bank said of the one before', async () => {
    const orderId = await requestRefund(family, 'hubei-father', PREMIUM_FEN, CLOSED_CARD);
    await runUntilSubmitted(orderId);
    const slow = await runUntilAnswered(orderId);
    await run(orderId);
    expect(await stateOf(orderId)).toBe('payout-failed');
    const params = { familyId: family.familyId, orderId };
    await family.payer.ok('correctCard', { params, body: { cardNumber: GOOD_CARD } });
    await run(orderId);
    await slow.end();
    expect(await stateOf(orderId)).toBe('submitted');
    await bankHasLooked();
    await run(orderId);
    expect(await historyOf(product.services, orderId)).toEqual([
      'created → held',
      'debit-confirmed → debited',
      'payout-accepted → submitted',
      'payout-refused → payout-failed',
      'card-corrected → debited',
      'payout-accepted → submitted',
      'payout-confirmed → confirmed',
    ]);
  });
});

describe('a payer whose next card is refused too', () => {
  it('is told so again', async () => {
    const { payer, familyId } = family;
    const stopped = async () => {
      const { messages } = await payer.ok('listMessages', { query: {} });
      return messages.filter(({ kind }) => kind === 'refund-stopped');
    };
    const orderId = await requestRefund(family, 'hubei-father', PREMIUM_FEN, CLOSED_CARD);
    await runUntilSubmitted(orderId);
    await run(orderId);
    const first = await stopped();
    expect(first).toMatchObject([{ readAt: null }]);
    const messageIds = first.map(({ messageId }) => messageId);
    await payer.ok('readMessages', { body: { messageIds } });
    const params = { familyId, orderId };
    await payer.ok('correctCard', { params, body: { cardNumber: CLOSED_CARD } });
    await runUntilSubmitted(orderId);
    await run(orderId);
    expect(await stateOf(orderId)).toBe('payout-failed');
    const again = await stopped();
    expect(again).toMatchObject([{ readAt: null }]);
    // A messenger knows what it has been given by its id.
    expect(again.map(({ messageId }) => messageId)).not.toEqual(messageIds);
  });
});
