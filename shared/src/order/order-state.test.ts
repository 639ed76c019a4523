import {
  endOf,
  initialState,
  isFinal,
  isWaiting,
  movesOf,
  nextState,
  OrderEvent,
  OrderKind,
  OrderState,
  startsOf,
} from '.';

describe('an order', () => {
  it('goes from held over debited and submitted to confirmed', () => {
    expect(initialState('premium', 'now')).toBe('held');
    expect(nextState('premium', 'held', 'debit-confirmed')).toBe('debited');
    expect(nextState('premium', 'debited', 'submit-accepted')).toBe('submitted');
    expect(nextState('premium', 'submitted', 'collector-confirmed')).toBe('confirmed');
  });

  it('waits for the batch day where the area debits in batches, and may be called off', () => {
    expect(initialState('premium', 'later')).toBe('scheduled');
    expect(nextState('premium', 'scheduled', 'batch-day-reached')).toBe('held');
    expect(nextState('premium', 'scheduled', 'cancelled')).toBe('failed');
    expect(nextState('premium', 'held', 'cancelled')).toBeNull();
    expect(() => initialState('pot-transfer', 'later')).toThrow(RangeError);
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

  it('is paid out again once the card is corrected, or goes back to the account', () => {
    expect(nextState('premium-refund', 'submitted', 'payout-refused')).toBe('payout-failed');
    expect(nextState('premium-refund', 'payout-failed', 'card-corrected')).toBe('debited');
    expect(nextState('premium-refund', 'payout-failed', 'cancelled')).toBe('reversing');
    expect(nextState('premium-refund', 'submitted', 'payout-impossible')).toBe('reversing');
  });

  it('waits for the receiver of a wallet transfer, who takes it or says no', () => {
    expect(nextState('wallet-transfer', 'held', 'debit-confirmed')).toBe('sent');
    expect(nextState('wallet-transfer', 'sent', 'receiver-claimed')).toBe('claimed');
    expect(nextState('wallet-transfer', 'claimed', 'claim-confirmed')).toBe('confirmed');
    expect(nextState('wallet-transfer', 'sent', 'receiver-declined')).toBe('returning');
    expect(nextState('wallet-transfer', 'sent', 'return-due')).toBe('returning');
    expect(nextState('wallet-transfer', 'returning', 'return-confirmed')).toBe('returned');
  });

  it('lets nobody take what goes back, unless the core says that it was taken', () => {
    expect(nextState('wallet-transfer', 'returning', 'receiver-claimed')).toBeNull();
    expect(nextState('wallet-transfer', 'claimed', 'return-due')).toBeNull();
    expect(nextState('wallet-transfer', 'claimed', 'return-confirmed')).toBe('returned');
    expect(nextState('wallet-transfer', 'returning', 'claim-confirmed')).toBe('confirmed');
  });

  it.each(OrderKind.options)('of kind %s never leaves a final state', (kind) => {
    expect(movesOf(kind).filter(({ from }) => isFinal(from))).toEqual([]);
  });

  it.each(OrderKind.options)('of kind %s can end from every state it can come to', (kind) => {
    const moves = movesOf(kind);
    const reached = new Set([...startsOf(kind), ...moves.map(({ to }) => to)]);
    const ending = new Set<OrderState>(OrderState.options.filter(isFinal));
    for (let grown = -1; grown !== ending.size; ) {
      grown = ending.size;
      for (const { from, to } of moves) if (ending.has(to)) ending.add(from);
    }
    expect([...reached].filter((state) => !ending.has(state))).toEqual([]);
    const left = new Set(moves.map(({ from }) => from));
    expect([...left].filter((state) => !reached.has(state))).toEqual([]);
  });

  it.each(OrderKind.options)('of kind %s ends the same way whenever an event ends it', (kind) => {
    for (const event of OrderEvent.options) {
      const ends = movesOf(kind).filter((move) => move.event === event);
      const end = endOf(kind, event);
      if (end !== null) expect(ends.map(({ to }) => to)).toEqual(ends.map(() => end));
    }
  });

  it('waits for nobody in the states where an outside system is asked', () => {
    expect(OrderState.options.filter(isWaiting)).toEqual(['scheduled', 'payout-failed', 'sent']);
  });
});
