import type { OrderKind, OrderState } from '@gongji/shared/order';
import { askConfirmation, askSubmission } from './collector-steps';
import { askDebit, askReversal } from './core-steps';
import type { Step } from './finding';
import { askPayout, askPayoutResult } from './payout-steps';
import { askClaim, askReturn, askSend } from './wallet-steps';

type Steps = Readonly<Partial<Record<OrderState, Step>>>;

/**
 * Which system is asked in each state of each kind. Where it was asked before it is queried first,
 * and asked to act again only where it says it has never seen the number; it is idempotent by
 * number anyway. One that refuses to tell what became of an order has not refused the order: the
 * money stays put.
 */
const STEPS: Readonly<Record<OrderKind, Steps>> = {
  premium: {
    held: askDebit,
    debited: askSubmission,
    submitted: askConfirmation,
    reversing: askReversal,
  },
  'pot-transfer': { held: askDebit },
  'wallet-transfer': { held: askSend, claimed: askClaim, returning: askReturn },
  'premium-refund': {
    held: askDebit,
    debited: askPayout,
    submitted: askPayoutResult,
    reversing: askReversal,
  },
};

/** @throws Error where nobody is asked in that state: only a bug can cause it */
export function stepOf(kind: OrderKind, state: OrderState): Step {
  const step = STEPS[kind][state];
  if (!step) throw new Error(`nobody is asked about a ${kind} that is ${state}`);
  return step;
}
