import { z } from 'zod';

/**
 * What an order moves: a relative's premium, money into the family pot, or back to a payer what a
 * relative's premium has cost in cash (先缴后退).
 */
export const OrderKind = z.enum(['premium', 'pot-transfer', 'premium-refund']);
export type OrderKind = z.infer<typeof OrderKind>;

/**
 * scheduled: money set aside in our ledger until the batch day, nobody asked yet · held: money set
 * aside, the insurance core is asked · debited: the core took it · submitted: the collector or the
 * bank has it · payout-failed: the bank could not pay that card, the payer has to correct it ·
 * reversing: the core is asked to give it back · confirmed, failed: final.
 */
export const OrderState = z.enum([
  'scheduled',
  'held',
  'debited',
  'submitted',
  'payout-failed',
  'confirmed',
  'reversing',
  'failed',
]);
export type OrderState = z.infer<typeof OrderState>;

export const OrderEvent = z.enum([
  'created',
  'batch-day-reached',
  'cancelled',
  'debit-confirmed',
  'debit-refused',
  'submit-accepted',
  'collector-confirmed',
  'collector-refused',
  'payout-accepted',
  'payout-confirmed',
  'payout-refused',
  'payout-impossible',
  'card-corrected',
  'reversal-confirmed',
]);
export type OrderEvent = z.infer<typeof OrderEvent>;

export type FinalState = 'confirmed' | 'failed';
/** States that only a day or a person ends: no outside system is asked meanwhile. */
export type WaitingState = 'scheduled' | 'payout-failed';

export function isFinal(state: OrderState): state is FinalState {
  return state === 'confirmed' || state === 'failed';
}

export function isWaiting(state: OrderState): state is WaitingState {
  return state === 'scheduled' || state === 'payout-failed';
}

/** True where the next step is to ask an outside system, so that a job has to do it. */
export function asksOutside(state: OrderState): boolean {
  return !isFinal(state) && !isWaiting(state);
}
