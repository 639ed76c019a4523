import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import { join } from '../harness/family-story';
import { personClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import {
  type AreaFamily,
  BARRED_CARD,
  balanceFen,
  CLOSED_CARD,
  doOutside,
  GOOD_CARD,
  makeAreaFamily,
  memberOf,
  paymentOf,
  refundOf,
  requestRefund,
  untilState,
} from './area-story';
import { reasonsOf, untilFinal } from './money-story';

const PREMIUM_FEN = 40_000;
const BALANCE_FEN = 180_000;

describe('a premium in 湖北, paid in cash first and paid back', () => {
  let product: Product;
  let family: AreaFamily;

  beforeAll(async () => {
    product = await startProduct({ worker: true });
  });
  beforeEach(async () => {
    await product.reset();
    family = await makeAreaFamily(product, 'hubei-son', [['hubei-father', 'parent', 'father']]);
  });
  afterAll(() => product.stop());

  const payInCash = () =>
    doOutside(product, { act: 'pay-premium-in-cash', demoId: 'hubei-father', coverYear: 2026 });
  const fault = (value: 'none' | 'timeout-after' | 'error-5xx') =>
    product.play({ faults: { payout: value } });

  it('cannot be paid from here, and cannot be paid back before it is paid', async () => {
    const pay = await family.payer.refused('payPremiums', paymentOf(family, ['hubei-father'], 0));
    expect(reasonsOf(pay)).toContain('premium-pay-first');
    const sent = refundOf(family, 'hubei-father', PREMIUM_FEN);
    const refused = await family.payer.refused('requestRefund', sent);
    expect(reasonsOf(refused)).toContain('premium-pay-first');
    expect(refused.nextStep).toBe('pay-at-tax-channel');
  });

  it('still cannot be paid from here once it was paid in cash', async () => {
    await payInCash();
    const sent = paymentOf(family, ['hubei-father'], 0);
    expect(reasonsOf(await family.payer.refused('payPremiums', sent))).toContain(
      'premium-pay-first',
    );
  });

  it('comes back to the card, with a record for both', async () => {
    await payInCash();
    const orderId = await requestRefund(family, 'hubei-father', PREMIUM_FEN);
    const { order, history } = await untilFinal(family.payer, orderId);
    expect(order).toMatchObject({ state: 'confirmed', cardTail: '0005', amountFen: PREMIUM_FEN });
    expect(history.map(({ event }) => event)).toEqual([
      'created',
      'debit-confirmed',
      'payout-accepted',
      'payout-confirmed',
    ]);
    expect(await balanceFen(family)).toBe(BALANCE_FEN - PREMIUM_FEN);
    const father = await product.as('hubei-father');
    const { records } = await father.ok('listRecords', { query: { kind: 'premium-refund' } });
    expect(records).toHaveLength(1);
    expect(JSON.stringify(product.logLines)).not.toContain(GOOD_CARD);
  });

  it('is asked for once a person and year, also by two at once', async () => {
    await payInCash();
    const sent = refundOf(family, 'hubei-father', PREMIUM_FEN);
    const answers = await Promise.all(
      [1, 2, 3].map(() => family.payer.send('requestRefund', sent)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const again = await family.payer.refused('requestRefund', sent);
    expect(reasonsOf(again)).toContain('premium-order-open');
  });

  it('waits for another card where the bank cannot pay, and is sent again', async () => {
    await payInCash();
    const orderId = await requestRefund(family, 'hubei-father', PREMIUM_FEN, CLOSED_CARD);
    const { order } = await untilState(family.payer, orderId, 'payout-failed');
    expect(order).toMatchObject({ failure: 'card-closed', cardTail: '0013' });
    const params = { familyId: family.familyId, orderId };
    await family.payer.ok('correctCard', { params, body: { cardNumber: GOOD_CARD } });
    const done = await untilFinal(family.payer, orderId);
    expect(done.order).toMatchObject({ state: 'confirmed', failure: null, cardTail: '0005' });
    expect(await balanceFen(family)).toBe(BALANCE_FEN - PREMIUM_FEN);
  });

  it('goes back to the account where the payer gives it up', async () => {
    await payInCash();
    const orderId = await requestRefund(family, 'hubei-father', PREMIUM_FEN, CLOSED_CARD);
    await untilState(family.payer, orderId, 'payout-failed');
    await family.payer.ok('cancelOrder', { params: { familyId: family.familyId, orderId } });
    const { order } = await untilFinal(family.payer, orderId);
    expect(order).toMatchObject({ state: 'failed', failure: 'cancelled-by-payer' });
    expect(await balanceFen(family)).toBe(BALANCE_FEN);
    await requestRefund(family, 'hubei-father', PREMIUM_FEN);
  });

  it('is still mended, or given up, by a payer who has left the family meanwhile', async () => {
    await payInCash();
    const orderId = await requestRefund(family, 'hubei-father', PREMIUM_FEN, CLOSED_CARD);
    await untilState(family.payer, orderId, 'payout-failed');
    const { familyId, payer } = family;
    const memberId = memberOf(family, 'hubei-father');
    await payer.ok('removeMember', { params: { familyId, memberId } });
    await payer.ok('leaveFamily', { params: { familyId } });
    const params = { familyId, orderId };
    await payer.ok('correctCard', { params, body: { cardNumber: CLOSED_CARD } });
    await untilState(payer, orderId, 'payout-failed');
    await payer.ok('cancelOrder', { params });
    expect((await untilFinal(payer, orderId)).order?.state).toBe('failed');
  });

  it('is paid back once, also where who was paid for deletes their account', async () => {
    await payInCash();
    const orderId = await requestRefund(family, 'hubei-father', PREMIUM_FEN);
    await untilFinal(family.payer, orderId);
    await (await product.as('hubei-father')).ok('deleteAccount', {});
    const { familyId, payer } = family;
    const { token, me } = await product.nobody().ok('signIn', { body: demoSignIn('hubei-father') });
    const again = personClient(product.url, token, me.personId);
    const { memberId } = await join(payer, again, familyId, 'parent', 'father');
    const memberIds = { 'hubei-father': memberId };
    const sent = refundOf({ ...family, memberIds }, 'hubei-father', PREMIUM_FEN);
    const refused = await payer.refused('requestRefund', sent);
    expect(reasonsOf(refused)).toEqual(['premium-already-paid', 'weak-source']);
  });

  it('goes back to the account where no card can take it', async () => {
    await payInCash();
    const orderId = await requestRefund(family, 'hubei-father', PREMIUM_FEN, BARRED_CARD);
    const { order } = await untilFinal(family.payer, orderId);
    expect(order).toMatchObject({ state: 'failed', failure: 'payee-not-allowed' });
    expect(await balanceFen(family)).toBe(BALANCE_FEN);
  });

  it('is paid out once where the bank paid and did not answer', async () => {
    await payInCash();
    await fault('timeout-after');
    const orderId = await requestRefund(family, 'hubei-father', PREMIUM_FEN);
    await untilState(family.payer, orderId, 'confirmed');
    await fault('none');
    const { order } = await untilFinal(family.payer, orderId);
    expect(order?.state).toBe('confirmed');
  }, 60_000);

  it('shows a quote that keeps nothing', async () => {
    await payInCash();
    const sent = refundOf(family, 'hubei-father', PREMIUM_FEN);
    const body = { ...sent.body, expectedAmountFen: null, cardNumber: null, proof: null };
    const quoted = await family.payer.ok('requestRefund', { ...sent, body }, { quote: true });
    expect(quoted.result).toMatchObject({ amountFen: PREMIUM_FEN, order: null });
    const list = await family.payer.ok('listPremiums', { params: sent.params });
    expect(list.mode).toBe('refund');
    expect(list.candidates[0]).toMatchObject({
      memberId: memberOf(family, 'hubei-father'),
      decision: { outcome: 'allowed' },
      order: null,
    });
  });
});
