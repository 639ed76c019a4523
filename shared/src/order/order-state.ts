import { z } from 'zod';

/**
 * What an order moves: a relative's premium, money into the family pot, back to a payer what a
 * relative's premium has cost in cash (先缴后退), or money into a relative's wallet (医保钱包).
 */
export const OrderKind = z.enum(['premium', 'pot-transfer', 'premium-refund', 'wallet-transfer']);
export type OrderKind = z.infer<typeof OrderKind>;

/**
 * scheduled: money set aside in our ledger until the batch day, nobody asked yet · held: money set
 * aside, the insurance core is asked · debited: the core took it · submitted: the collector or the
 * bank has it · payout-failed: the bank could not pay that card, the payer has to correct it ·
 * reversing: the core is asked to give it back · sent: the core has it for a receiver who has not
 * answered · claimed: the core is asked to pay it out · returning: the core is asked to send it
 * back · confirmed, failed, returned: final.
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
  'sent',
  'claimed',
  'returning',
  'returned',
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
  'receiver-claimed',
  'receiver-declined',
  'return-due',
  'claim-confirmed',
  'return-confirmed',
]);
export type OrderEvent = z.infer<typeof OrderEvent>;

const FINAL = ['confirmed', 'failed', 'returned'] as const;
export type FinalState = (typeof FINAL)[number];
export const FINAL_STATES: readonly OrderState[] = FINAL;

const WAITING = ['scheduled', 'payout-failed', 'sent'] as const;
/** States that only a day, an hour or a person ends: no outside system is asked meanwhile. */
export type WaitingState = (typeof WAITING)[number];
export const WAITING_STATES: readonly OrderState[] = WAITING;

export function isFinal(state: OrderState): state is FinalState {
  return FINAL_STATES.includes(state);
}

export function isWaiting(state: OrderState): state is WaitingState {
  return WAITING_STATES.includes(state);
}

/** True where the next step is to ask an outside system, so that a job has to do it. */
export function asksOutside(state: OrderState): boolean {
  return !isFinal(state) && !isWaiting(state);
}
