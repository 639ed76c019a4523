import {
  balancesOf,
  brokenInvariant,
  type Entry,
  entryOf,
  type OrderMoney,
} from '@gongji/shared/ledger';
import {
  OrderEvent as Events,
  initialState,
  nextState,
  type OrderEvent,
  OrderKind,
} from '@gongji/shared/order';
import fc from 'fast-check';
import { RUNS } from './arbitraries';

describe('the ledger', () => {
  const anOrder: fc.Arbitrary<OrderMoney> = fc.record({
    orderId: fc.uuid(),
    kind: fc.constantFrom(...OrderKind.options),
    payerId: fc.constantFrom('a', 'b'),
    memberPersonId: fc.constantFrom('c', 'd'),
    areaCode: fc.constant('350100'),
    source: fc.constant('personal-account' as const),
    amountFen: fc.integer({ min: 1, max: 500_000 }),
  });
  const events = fc.array(fc.constantFrom(...Events.options), { maxLength: 12 });

  /** The entries of an order that lives through those of the events its state allows. */
  function live(order: OrderMoney, wanted: readonly OrderEvent[]): Entry[] {
    let state = initialState(order.kind, 'now');
    const entries = [entryOf(order, 'created')];
    for (const event of wanted) {
      const next = nextState(order.kind, state, event);
      if (next === null) continue;
      state = next;
      entries.push(entryOf(order, event));
    }
    return entries.filter((entry) => entry.length > 0);
  }

  it('keeps its invariants through any life of any orders', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anOrder, events), { maxLength: 8 }), (orders) => {
        const entries = orders.flatMap(([order, wanted]) => live(order, wanted));
        expect(brokenInvariant(entries)).toBeNull();
        expect(balancesOf([...entries].reverse())).toEqual(balancesOf(entries));
      }),
      RUNS,
    );
  });

  it('brings every balance back to zero once an order has failed', () => {
    fc.assert(
      fc.property(anOrder, (order) => {
        const entries = live(order, ['debit-refused']);
        expect([...balancesOf(entries).values()].every((balance) => balance === 0)).toBe(true);
      }),
      RUNS,
    );
  });
});
