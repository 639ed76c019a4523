import {
  isFinal,
  movesOf,
  nextState,
  type OrderEvent,
  type OrderKind,
  type OrderState,
  startsOf,
} from '../order';
import { balancesOf } from './balances';
import { entryOf, type OrderMoney } from './order-entries';

const AMOUNT_FEN = 45_000;

function order(kind: OrderKind, source: OrderMoney['source']): OrderMoney {
  const ids = { orderId: 'o', payerId: 'p', memberPersonId: 'r', areaCode: '350100' };
  return { ...ids, kind, source, amountFen: AMOUNT_FEN };
}

/** Where the money stands after these events, by account. */
function balances(
  kind: OrderKind,
  source: OrderMoney['source'],
  events: readonly OrderEvent[],
): Record<string, number> {
  const money = order(kind, source);
  return Object.fromEntries(balancesOf(events.map((event) => entryOf(money, event))));
}

/** Every way from a state to a final one on which no event happens twice. */
function lives(
  kind: OrderKind,
  state: OrderState,
  before: readonly OrderEvent[] = [],
): OrderEvent[][] {
  const moves = movesOf(kind).filter(
    ({ from, event }) => from === state && !before.includes(event),
  );
  const ways = moves.flatMap(({ event, to }) =>
    lives(kind, to, [...before, event]).map((rest) => [event, ...rest]),
  );
  return isFinal(state) ? [[]] : ways;
}

/** Where a life ends, with the state its last event brings it to. */
function endOfLife(kind: OrderKind, start: OrderState, way: readonly OrderEvent[]): OrderState {
  return way.reduce<OrderState>((state, event) => nextState(kind, state, event) ?? state, start);
}

describe('what an order moves in the ledger', () => {
  it('puts a transfer into the pot', () => {
    const events = ['created', 'debit-confirmed'] as const;
    expect(balances('pot-transfer', 'personal-account', events)).toEqual({
      'personal:p': -AMOUNT_FEN,
      'hold:o': 0,
      'pot:p': AMOUNT_FEN,
    });
  });

  it('pays a premium out of the pot to the collector of the area', () => {
    const events = [
      'created',
      'debit-confirmed',
      'submit-accepted',
      'collector-confirmed',
    ] as const;
    expect(balances('premium', 'pot', events)).toEqual({
      'pot:p': -AMOUNT_FEN,
      'hold:o': 0,
      'collector:350100': AMOUNT_FEN,
    });
  });

  it('pays back to the payer what a premium has cost in cash', () => {
    const events = ['created', 'debit-confirmed', 'payout-accepted', 'payout-confirmed'] as const;
    expect(balances('premium-refund', 'personal-account', events)).toEqual({
      'personal:p': -AMOUNT_FEN,
      'hold:o': 0,
      'bank:p': AMOUNT_FEN,
    });
  });

  it('holds what is sent until the receiver takes it into their wallet', () => {
    const sent = ['created', 'debit-confirmed', 'receiver-claimed'] as const;
    expect(balances('wallet-transfer', 'personal-account', sent)).toMatchObject({
      'hold:o': AMOUNT_FEN,
    });
    const events = [...sent, 'claim-confirmed'] as const;
    expect(balances('wallet-transfer', 'personal-account', events)).toEqual({
      'personal:p': -AMOUNT_FEN,
      'hold:o': 0,
      'wallet:r': AMOUNT_FEN,
    });
  });

  it('puts back into the wallet what was sent from it and not taken', () => {
    const events = ['created', 'debit-confirmed', 'return-due', 'return-confirmed'] as const;
    expect(balances('wallet-transfer', 'wallet', events)).toEqual({ 'wallet:p': 0, 'hold:o': 0 });
  });

  it.each([
    ['pot-transfer', 'personal-account'],
    ['wallet-transfer', 'personal-account'],
    ['wallet-transfer', 'wallet'],
    ['premium', 'personal-account'],
    ['premium', 'pot'],
    ['premium-refund', 'personal-account'],
  ] as const)(
    'leaves no hold behind a %s from %s, and no fen, on any way it ends',
    (kind, source) => {
      for (const start of startsOf(kind)) {
        const ways = lives(kind, start);
        expect(ways.length).toBeGreaterThan(1);
        for (const way of ways) {
          const totals = balances(kind, source, ['created', ...way]);
          expect(totals['hold:o']).toBe(0);
          expect(Object.values(totals).reduce((sum, fen) => sum + fen, 0)).toBe(0);
          const back = endOfLife(kind, start, way) !== 'confirmed';
          expect(Object.values(totals).every((fen) => fen === 0)).toBe(back);
        }
      }
    },
  );
});
