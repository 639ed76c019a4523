import type { OrderSeen } from './read-state';

/** What an order in a state must have moved in the ledger, by account, in fen. */
export type Effect = Readonly<Record<string, number>>;

type EffectOf = (order: OrderSeen) => Effect;

const origin = ({ source, payerId }: OrderSeen) =>
  `${source === 'pot' ? 'pot' : 'personal'}:${payerId}`;

const setAside: EffectOf = (order) => ({
  [origin(order)]: -order.amountFen,
  [`hold:${order.orderId}`]: order.amountFen,
});

const passedTo =
  (account: (order: OrderSeen) => string): EffectOf =>
  (order) => ({ [origin(order)]: -order.amountFen, [account(order)]: order.amountFen });

const none: EffectOf = () => ({});

/**
 * The promise of the product, told a second time and without its code: where the money of an order
 * lies in each of its states.
 */
const EFFECTS: Readonly<Record<string, Readonly<Record<string, EffectOf>>>> = {
  premium: {
    scheduled: setAside,
    held: setAside,
    debited: setAside,
    submitted: setAside,
    reversing: setAside,
    confirmed: passedTo(({ areaCode }) => `collector:${areaCode}`),
    failed: none,
  },
  'pot-transfer': {
    held: setAside,
    confirmed: passedTo(({ payerId }) => `pot:${payerId}`),
    failed: none,
  },
  'premium-refund': {
    held: setAside,
    debited: setAside,
    submitted: setAside,
    'payout-failed': setAside,
    reversing: setAside,
    confirmed: passedTo(({ payerId }) => `bank:${payerId}`),
    failed: none,
  },
};

/** What the core may say of an order in a state; `none` where it has never debited it. */
const DEBITS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  premium: {
    scheduled: ['none'],
    held: ['none', 'debited'],
    debited: ['debited'],
    submitted: ['debited'],
    reversing: ['debited', 'reversed'],
    confirmed: ['debited'],
    failed: ['none', 'reversed'],
  },
  'pot-transfer': { held: ['none', 'debited'], confirmed: ['debited'], failed: ['none'] },
  'premium-refund': {
    held: ['none', 'debited'],
    debited: ['debited'],
    submitted: ['debited'],
    'payout-failed': ['debited'],
    reversing: ['debited', 'reversed'],
    confirmed: ['debited'],
    failed: ['none', 'reversed'],
  },
};

/** Null where such an order may not be in such a state at all. */
export function expectedEffect(order: OrderSeen): Effect | null {
  return EFFECTS[order.kind]?.[order.state]?.(order) ?? null;
}

export function possibleDebits(order: OrderSeen): readonly string[] {
  return DEBITS[order.kind]?.[order.state] ?? [];
}

export const FINAL_STATES: ReadonlySet<string> = new Set(['confirmed', 'failed']);
