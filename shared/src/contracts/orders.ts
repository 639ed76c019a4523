import { z } from 'zod';
import { FenAmount } from '../money';
import { OrderEvent, OrderKind, OrderState } from '../order';
import { BankCardNumber, BankCardTail, Id } from '../vocabulary';
import { Day, Instant, PersonRef } from './common';
import { endpoint } from './endpoint';

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
  /** The last digits of the bank card a refund goes to; null for every other order. */
  cardTail: BankCardTail.nullable(),
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

const OrderPath = z.object({ familyId: Id, orderId: Id });

/** Of records, not of the family: a payer who has left it must still reach their own money. */
export const orderEndpoints = {
  cancelOrder: endpoint({
    method: 'POST',
    path: '/families/:familyId/orders/:orderId/cancellation',
    summary: 'Call off what waits for its batch day, or a refund no card can take; its payer only',
    scope: 'record',
    command: true,
    params: OrderPath,
    response: z.object({ order: OrderView }),
    problems: ['state-changed'],
  }),
  correctCard: endpoint({
    method: 'POST',
    path: '/families/:familyId/orders/:orderId/card',
    summary: 'Another bank card for a refund that could not be paid out; it is sent again',
    scope: 'record',
    command: true,
    params: OrderPath,
    body: z.object({ cardNumber: BankCardNumber }),
    response: z.object({ order: OrderView }),
    problems: ['state-changed'],
  }),
};
