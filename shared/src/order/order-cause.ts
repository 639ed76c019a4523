import { z } from 'zod';
import type { OrderEvent } from './order-state';

/** Whose doing an event is: a person's, an outside system's answer, or the hour that came. */
export const OrderCause = z.enum(['payer', 'receiver', 'core', 'collector', 'bank', 'clock']);
export type OrderCause = z.infer<typeof OrderCause>;

const CAUSES: Readonly<Record<OrderEvent, OrderCause>> = {
  created: 'payer',
  'batch-day-reached': 'clock',
  cancelled: 'payer',
  'debit-confirmed': 'core',
  'debit-refused': 'core',
  'submit-accepted': 'collector',
  'collector-confirmed': 'collector',
  'collector-refused': 'collector',
  'payout-accepted': 'bank',
  'payout-confirmed': 'bank',
  'payout-refused': 'bank',
  'payout-impossible': 'bank',
  'card-corrected': 'payer',
  'reversal-confirmed': 'core',
  'receiver-claimed': 'receiver',
  'receiver-declined': 'receiver',
  'return-due': 'clock',
  'claim-confirmed': 'core',
  'return-confirmed': 'core',
};

/** Who or what brought an event about. */
export function causeOf(event: OrderEvent): OrderCause {
  return CAUSES[event];
}
