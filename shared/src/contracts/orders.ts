import { z } from 'zod';
import { FenAmount } from '../money';
import { OrderEvent, OrderKind, OrderState } from '../order';
import { Id } from '../vocabulary';
import { Day, Instant, PersonRef } from './common';

export const OrderView = z.object({
  orderId: Id,
  /** The number outside systems know it by. */
  orderNumber: z.string(),
  kind: OrderKind,
  state: OrderState,
  amountFen: FenAmount,
  payer: PersonRef,
  /** The person paid for, or who gets what is sent; null for a pot transfer. */
  member: PersonRef.nullable(),
  coverYear: z.number().int().nullable(),
  coverFrom: Day.nullable(),
  /** The day on which the account is debited, where the area debits in batches. */
  batchOn: Day.nullable(),
  /** When a wallet transfer that nobody took goes back; null for the other kinds. */
  returnsAt: Instant.nullable(),
  /** Why it failed, as the outside system's own code. */
  failure: z.string().nullable(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type OrderView = z.infer<typeof OrderView>;

export const OrderHistoryEntry = z.object({
  at: Instant,
  event: OrderEvent,
  state: OrderState,
});
