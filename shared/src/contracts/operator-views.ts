import { z } from 'zod';
import { Outcome } from '../decision';
import { DiscrepancyKind, Mending, RepairEvent, StatementSystem } from '../ledger';
import { FenAmount, FenSigned } from '../money';
import { OrderState } from '../order';
import { AreaCode, Id, ReasonCode } from '../vocabulary';
import { Day, Instant } from './common';

/** Who runs the product. No person of any family: the two never share a session. */
export const OperatorView = z.object({ operatorId: Id, name: z.string() });
export type OperatorView = z.infer<typeof OperatorView>;

/** waiting: the next statement decides · open: a person must look · the others: ended. */
export const DiscrepancyStatus = z.enum(['waiting', 'open', 'mended', 'explained', 'settled']);
export type DiscrepancyStatus = z.infer<typeof DiscrepancyStatus>;

export const DiscrepancyView = z.object({
  discrepancyId: Id,
  system: StatementSystem,
  /** Of the statement it stands in, or is missing from. */
  day: Day,
  orderNumber: z.string(),
  /** False where the number is none of ours. */
  ours: z.boolean(),
  kind: DiscrepancyKind,
  mending: Mending,
  status: DiscrepancyStatus,
  ourFen: FenAmount.nullable(),
  theirFen: FenAmount.nullable(),
  ourState: OrderState.nullable(),
  foundAt: Instant,
  endedAt: Instant.nullable(),
  /** The entries that reconciliation booked for the order. */
  repairs: z.array(z.object({ transactionId: Id, event: RepairEvent, at: Instant })),
  /** Where a person ended it: who, and what they noted. */
  settled: z.object({ operatorName: z.string(), note: z.string(), at: Instant }).nullable(),
});
export type DiscrepancyView = z.infer<typeof DiscrepancyView>;

/**
 * order-contradiction: an outside system says what cannot be · unexpected-answer: a value in no
 * contract · outside-silent: an order has waited long for an answer · discrepancy: a statement
 * differs from our books and no rule mends it · clearing-open: a clearing account is not at zero ·
 * statement-broken: a statement is missing, or is not what its hash says.
 */
export const AlertKind = z.enum([
  'order-contradiction',
  'unexpected-answer',
  'outside-silent',
  'discrepancy',
  'clearing-open',
  'statement-broken',
]);
export type AlertKind = z.infer<typeof AlertKind>;

export const AlertView = z.object({
  alertId: Id,
  kind: AlertKind,
  /** An order number, a clearing account or a statement; never a person. */
  subject: z.string(),
  detail: z.string(),
  times: z.number().int(),
  raisedAt: Instant,
  seenAt: Instant,
  closedAt: Instant.nullable(),
});
export type AlertView = z.infer<typeof AlertView>;

/** How often a reason kept people of an area from something, in the days asked for. */
export const RefusalCount = z.object({
  reason: ReasonCode,
  areaCode: AreaCode,
  outcome: Outcome,
  /** Told before anything was sent, as a form asks again and again while it is filled in. */
  quoted: z.number().int(),
  /** Sent and refused. */
  sent: z.number().int(),
  lastAt: Instant,
});
export type RefusalCount = z.infer<typeof RefusalCount>;

const StateCount = z.object({ state: OrderState, count: z.number().int() });

export const OperatorOverview = z.object({
  /** Orders on their way, all of them. */
  open: z.array(StateCount),
  /** Orders made since that day that have come to their end. */
  ended: z.array(StateCount),
  endedSince: Day,
  discrepancies: z.array(z.object({ status: DiscrepancyStatus, count: z.number().int() })),
  openAlerts: z.number().int(),
  /** At zero once everything a statement has told of is settled. */
  clearing: z.array(z.object({ account: z.string(), balanceFen: FenSigned })),
});
export type OperatorOverview = z.infer<typeof OperatorOverview>;
