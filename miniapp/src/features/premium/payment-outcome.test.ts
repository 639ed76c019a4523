import type { OrderView } from '@gongji/shared/contracts';
import type { OrderState } from '@gongji/shared/order';
import { isSettled, paymentOutcome } from './payment-outcome';

const orders = (...states: OrderState[]) => states.map((state) => ({ state }) as OrderView);

describe('what a person is told of a payment', () => {
  it('is never told that it failed while an order is still on its way', () => {
    for (const state of ['held', 'debited', 'submitted', 'reversing'] as const) {
      expect(paymentOutcome(orders('confirmed', state), 600_000).tone).toBe('wait');
    }
  });

  it('says on which day a batch will be debited, and no word of minutes', () => {
    const scheduled = [{ state: 'scheduled', batchOn: '2025-12-31' } as OrderView];
    const { tag, about } = paymentOutcome(scheduled, 0);
    expect(tag).toBe('待扣款');
    expect(about).toContain('12月31日');
  });

  it('says that it takes long only after a minute', () => {
    const early = paymentOutcome(orders('submitted'), 59_000);
    const late = paymentOutcome(orders('submitted'), 60_000);
    expect(late.title).not.toBe(early.title);
  });

  it('tells all done, some done and none done apart', () => {
    const titles = [
      orders('confirmed', 'confirmed'),
      orders('confirmed', 'failed'),
      orders('failed'),
    ].map((some) => paymentOutcome(some, 0).title);
    expect(new Set(titles).size).toBe(3);
  });

  it('is not settled while there is no order to look at', () => {
    expect(isSettled([])).toBe(false);
  });
});
