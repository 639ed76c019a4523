import { z } from 'zod';

/** What an order moves: a relative's premium, or money into the family pot. */
export const OrderKind = z.enum(['premium', 'pot-transfer']);
export type OrderKind = z.infer<typeof OrderKind>;

/**
 * held: money set aside in our ledger · debited: the insurance core took it · submitted: the
 * collector has it · reversing: the core is asked to give it back · confirmed, failed: final.
 */
export const OrderState = z.enum([
  'held',
  'debited',
  'submitted',
  'confirmed',
  'reversing',
  'failed',
]);
export type OrderState = z.infer<typeof OrderState>;

export const OrderEvent = z.enum([
  'created',
  'debit-confirmed',
  'debit-refused',
  'submit-accepted',
  'collector-confirmed',
  'collector-refused',
  'reversal-confirmed',
]);
export type OrderEvent = z.infer<typeof OrderEvent>;

type Moves = Readonly<
  Partial<Record<OrderState, Readonly<Partial<Record<OrderEvent, OrderState>>>>>
>;

const PREMIUM: Moves = {
  held: { 'debit-confirmed': 'debited', 'debit-refused': 'failed' },
  debited: { 'submit-accepted': 'submitted', 'collector-refused': 'reversing' },
  submitted: { 'collector-confirmed': 'confirmed', 'collector-refused': 'reversing' },
  reversing: { 'reversal-confirmed': 'failed' },
};

const POT_TRANSFER: Moves = {
  held: { 'debit-confirmed': 'confirmed', 'debit-refused': 'failed' },
};

const MOVES: Readonly<Record<OrderKind, Moves>> = {
  premium: PREMIUM,
  'pot-transfer': POT_TRANSFER,
};

/** The state after an event, or null where the event may not happen in that state. */
export function nextState(
  kind: OrderKind,
  state: OrderState,
  event: OrderEvent,
): OrderState | null {
  return MOVES[kind][state]?.[event] ?? null;
}

export function isFinal(state: OrderState): boolean {
  return state === 'confirmed' || state === 'failed';
}
