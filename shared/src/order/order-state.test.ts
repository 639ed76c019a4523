import { isFinal, nextState, OrderEvent, OrderState } from '.';

describe('an order', () => {
  it('goes from held over debited and submitted to confirmed', () => {
    expect(nextState('premium', 'held', 'debit-confirmed')).toBe('debited');
    expect(nextState('premium', 'debited', 'submit-accepted')).toBe('submitted');
    expect(nextState('premium', 'submitted', 'collector-confirmed')).toBe('confirmed');
  });

  it('gives the money back before it fails once the core has debited', () => {
    expect(nextState('premium', 'held', 'debit-refused')).toBe('failed');
    expect(nextState('premium', 'debited', 'collector-refused')).toBe('reversing');
    expect(nextState('premium', 'submitted', 'collector-refused')).toBe('reversing');
    expect(nextState('premium', 'reversing', 'reversal-confirmed')).toBe('failed');
  });

  it('is over with one debit when it moves money into the pot', () => {
    expect(nextState('pot-transfer', 'held', 'debit-confirmed')).toBe('confirmed');
    expect(nextState('pot-transfer', 'held', 'debit-refused')).toBe('failed');
    expect(nextState('pot-transfer', 'held', 'submit-accepted')).toBeNull();
  });

  it('never leaves a final state', () => {
    for (const state of OrderState.options.filter(isFinal)) {
      for (const event of OrderEvent.options) {
        expect(nextState('premium', state, event)).toBeNull();
      }
    }
  });
});
