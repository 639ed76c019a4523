import type { OrderSeen } from './read-state';

/** What an order in a state must have moved in the ledger, by account, in fen. */
export type Effect = Readonly<Record<string, number>>;

type EffectOf = (order: OrderSeen) => Effect;

const ORIGIN: Readonly<Record<string, string>> = {
  pot: 'pot',
  wallet: 'wallet',
  'personal-account': 'personal',
};
const origin = ({ source, payerId }: OrderSeen) => `${ORIGIN[source]}:${payerId}`;

const passedTo =
  (account: (order: OrderSeen) => string): EffectOf =>
  (order) => ({ [origin(order)]: -order.amountFen, [account(order)]: order.amountFen });

const setAside = passedTo(({ orderId }) => `hold:${orderId}`);
const none: EffectOf = () => ({});

/** What the core may say of a debit: `none` where it has never done it. */
type Word = 'none' | 'debited' | 'reversed' | 'sent' | 'claimed' | 'returned';

type Promised = readonly [effect: EffectOf, ...words: Word[]];

/**
 * The promise of the product, told a second time and without its code: where the money of an order
 * lies in each of its states, and what the core says of it.
 */
const PROMISES: Readonly<Record<string, Readonly<Record<string, Promised>>>> = {
  premium: {
    scheduled: [setAside, 'none'],
    held: [setAside, 'none', 'debited'],
    debited: [setAside, 'debited'],
    submitted: [setAside, 'debited'],
    reversing: [setAside, 'debited', 'reversed'],
    confirmed: [passedTo(({ areaCode }) => `collector:${areaCode}`), 'debited'],
    failed: [none, 'none', 'reversed'],
  },
  'pot-transfer': {
    held: [setAside, 'none', 'debited'],
    confirmed: [passedTo(({ payerId }) => `pot:${payerId}`), 'debited'],
    failed: [none, 'none', 'reversed'],
  },
  'premium-refund': {
    held: [setAside, 'none', 'debited'],
    debited: [setAside, 'debited'],
    submitted: [setAside, 'debited'],
    'payout-failed': [setAside, 'debited'],
    reversing: [setAside, 'debited', 'reversed'],
    confirmed: [passedTo(({ payerId }) => `bank:${payerId}`), 'debited'],
    failed: [none, 'none', 'reversed'],
  },
  'wallet-transfer': {
    held: [setAside, 'none', 'sent', 'returned'],
    sent: [setAside, 'sent', 'returned'],
    claimed: [setAside, 'sent', 'claimed', 'returned'],
    returning: [setAside, 'sent', 'claimed', 'returned'],
    confirmed: [passedTo(({ memberPersonId }) => `wallet:${memberPersonId}`), 'claimed'],
    returned: [none, 'returned'],
    failed: [none, 'none', 'returned'],
  },
};

/** Null where such an order may not be in such a state at all. */
export function expectedEffect(order: OrderSeen): Effect | null {
  const [effect] = PROMISES[order.kind]?.[order.state] ?? [];
  return effect?.(order) ?? null;
}

/** Of a debit that came after we had given up, until it is given back. */
export const lateEffect: EffectOf = passedTo(() => 'clearing:core');

export function possibleWords(order: OrderSeen): readonly string[] {
  const [, ...words] = PROMISES[order.kind]?.[order.state] ?? [];
  return words;
}

const FINAL_STATES: ReadonlySet<string> = new Set(['confirmed', 'failed', 'returned']);
/** Left by a day or an hour, or by nobody but a person. */
const WAITING_STATES: ReadonlySet<string> = new Set(['scheduled', 'sent', 'payout-failed']);

export function isOver({ state }: OrderSeen): boolean {
  return FINAL_STATES.has(state);
}

/** True where nothing has to happen to the order now. */
export function mayRest(order: OrderSeen): boolean {
  return isOver(order) || WAITING_STATES.has(order.state);
}
