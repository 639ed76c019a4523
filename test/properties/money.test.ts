import {
  balancesOf,
  brokenInvariant,
  type Entry,
  entryOf,
  type OrderMoney,
} from '@gongji/shared/ledger';
import {
  OrderEvent as Events,
  nextState,
  type OrderEvent,
  type OrderState,
} from '@gongji/shared/order';
import {
  decidePayPremium,
  decidePayTogether,
  decidePotTransfer,
  decideSettle,
} from '@gongji/shared/rules';
import fc from 'fast-check';
import { aSum, payPremiumArb, RUNS, settleArb, whereArb } from './arbitraries';

interface Draw {
  readonly from: string;
  readonly fen: number;
}
const RESERVE_FEN = 200_000;
const fuzhou = { region: '350100', provinceDirect: false, on: '2025-11-15' };

describe('a settlement', () => {
  it('loses nothing and draws nothing that is not there', () => {
    fc.assert(
      fc.property(whereArb, settleArb, (where, given) => {
        const { outcome, answer } = decideSettle(where, given);
        if (outcome !== 'allowed') return;
        const draws = answer.draws as Draw[];
        const paid = draws.reduce((sum, { fen }) => sum + fen, 0);
        expect(paid + Number(answer.cashFen)).toBe(given.billFen);
        expect(Number(answer.cashFen)).toBeGreaterThanOrEqual(0);
        for (const { from, fen } of draws) {
          const payer = given.payers.find(({ id }) => id === from);
          expect(fen).toBeGreaterThan(0);
          expect(fen).toBeLessThanOrEqual(payer ? (payer.potFen ?? 0) : given.ownFen);
        }
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which the payers are listed', () => {
    fc.assert(
      fc.property(whereArb, settleArb, (where, given) => {
        const reversed = { ...given, payers: [...given.payers].reverse() };
        const one = decideSettle(where, given);
        const other = decideSettle(where, reversed);
        expect(other.outcome).toBe(one.outcome);
        expect(other.answer).toEqual(one.answer);
      }),
      RUNS,
    );
  });

  it('spends the own money of the patient before anybody else', () => {
    fc.assert(
      fc.property(whereArb, settleArb, (where, given) => {
        const { outcome, answer } = decideSettle(where, given);
        if (outcome !== 'allowed') return;
        const draws = answer.draws as Draw[];
        const own = draws.find(({ from }) => from === 'own')?.fen ?? 0;
        expect(own).toBe(Math.min(given.ownFen, given.billFen));
      }),
      RUNS,
    );
  });
});

describe('a premium', () => {
  it('is never refused because there is more money', () => {
    fc.assert(
      fc.property(whereArb, payPremiumArb, aSum, (where, given, moreFen) => {
        if (decidePayPremium(where, given).outcome !== 'allowed') return;
        const balanceFen = given.payer.balanceFen + moreFen;
        const potFen = (given.payer.potFen ?? 0) + moreFen;
        for (const payer of [
          { ...given.payer, balanceFen },
          { ...given.payer, potFen },
        ]) {
          expect(decidePayPremium(where, { ...given, payer }).outcome).toBe('allowed');
        }
      }),
      RUNS,
    );
  });

  it('is allowed only where what can be used covers it in full', () => {
    fc.assert(
      fc.property(whereArb, payPremiumArb, (where, given) => {
        const { outcome, answer } = decidePayPremium(where, given);
        if (outcome === 'allowed') {
          expect(Number(answer.usableFen)).toBeGreaterThanOrEqual(given.amountFen);
        }
        if (answer.usableFen !== undefined) {
          expect(Number(answer.usableFen)).toBeGreaterThanOrEqual(0);
        }
      }),
      RUNS,
    );
  });
});

describe('several premiums at once', () => {
  const items = fc.array(
    fc.record({ amountFen: fc.option(aSum, { nil: null }), known: fc.boolean() }),
    { maxLength: 6 },
  );

  it('take no more than there is, and their parts make the total', () => {
    fc.assert(
      fc.property(payPremiumArb, items, ({ payer, member, bind }, list) => {
        const {
          items: decided,
          totalFen,
          leftFen,
        } = decidePayTogether(fuzhou, {
          payer,
          items: list.map(({ amountFen }, index) => ({
            key: String(index),
            coverYear: 2026,
            amountFen,
            bind,
            member,
          })),
        });
        const allowed = decided.filter(({ decision }) => decision.outcome === 'allowed');
        expect(allowed.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0)).toBe(totalFen);
        expect(totalFen + leftFen).toBe(payer.potFen ?? 0);
        expect(leftFen).toBeGreaterThanOrEqual(0);
        expect(decided.map(({ key }) => key)).toEqual(list.map((_, index) => String(index)));
      }),
      RUNS,
    );
  });
});

describe('a move into the pot', () => {
  it('never touches the reserve', () => {
    fc.assert(
      fc.property(aSum, aSum, aSum, (amountFen, balanceFen, potFen) => {
        const given = { amountFen, balanceFen, potFen, transfersLeftThisMonth: null };
        const { outcome } = decidePotTransfer(fuzhou, given);
        const leaves = balanceFen - amountFen;
        expect(outcome === 'allowed').toBe(amountFen > 0 && leaves >= RESERVE_FEN);
      }),
      RUNS,
    );
  });
});

describe('the ledger', () => {
  const anOrder: fc.Arbitrary<OrderMoney> = fc.record({
    orderId: fc.uuid(),
    kind: fc.constantFrom('premium' as const, 'pot-transfer' as const),
    payerId: fc.constantFrom('a', 'b'),
    areaCode: fc.constant('350100'),
    source: fc.constant('personal-account' as const),
    amountFen: fc.integer({ min: 1, max: 500_000 }),
  });
  const events = fc.array(fc.constantFrom(...Events.options), { maxLength: 12 });

  /** The entries of an order that lives through those of the events its state allows. */
  function live(order: OrderMoney, wanted: readonly OrderEvent[]): Entry[] {
    let state: OrderState = 'held';
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
