import { z } from 'zod';
import { Decision } from '../decision';
import { RepairEvent, StatementSystem } from '../ledger';
import { FenAmount, FenSigned } from '../money';
import { OrderCause, OrderEvent, OrderKind, OrderState } from '../order';
import { AreaCode, BankCardTail, Id } from '../vocabulary';
import { Day, Instant, MaskedIdNumber } from './common';
import { AlertView, DiscrepancyView } from './operator-views';

/** An order as an operator finds it in a list: no name in full, no ID number. */
export const OperatorOrder = z.object({
  orderNumber: z.string(),
  kind: OrderKind,
  state: OrderState,
  areaCode: AreaCode,
  amountFen: FenAmount,
  /** 林**. */
  payerMasked: z.string(),
  memberMasked: z.string().nullable(),
  /** Why it failed, as the outside system's own code. */
  failure: z.string().nullable(),
  createdAt: Instant,
  /** When its state last changed. */
  updatedAt: Instant,
});
export type OperatorOrder = z.infer<typeof OperatorOrder>;

const Masked = z.object({ nameMasked: z.string(), idNumberMasked: MaskedIdNumber });

/** An entry of the ledger. Whose account it is, is cut to eight characters of an id of ours. */
const OperatorEntry = z.object({
  transactionId: Id,
  event: z.union([OrderEvent, RepairEvent]),
  at: Instant,
  postings: z.array(z.object({ account: z.string(), amountFen: FenSigned })),
});

/** What a system's statement says of the order. */
const OperatorStatementLine = z.object({
  system: StatementSystem,
  day: Day,
  movement: z.string(),
  amountFen: FenAmount,
  bookedAt: Instant,
  /** True where a corrected statement of that day took its place. */
  replaced: z.boolean(),
});

export const OperatorOrderDetail = z.object({
  order: OperatorOrder,
  payer: Masked,
  member: Masked.nullable(),
  coverYear: z.number().int().nullable(),
  batchOn: Day.nullable(),
  cardTail: BankCardTail.nullable(),
  /** What is known of the question that is under way; all null or zero where none is. */
  asked: z.object({
    firstAt: Instant.nullable(),
    times: z.number().int(),
    /** Since when we do not know whether the last ask was done, by the machine's clock. */
    doubtSince: Instant.nullable(),
    noTimes: z.number().int(),
  }),
  history: z.array(
    z.object({ at: Instant, event: OrderEvent, state: OrderState, cause: OrderCause }),
  ),
  entries: z.array(OperatorEntry),
  statementLines: z.array(OperatorStatementLine),
  discrepancies: z.array(DiscrepancyView),
  alerts: z.array(AlertView),
  /** As it was made, without the sums that tell how much money the payer has. */
  decision: Decision,
});
export type OperatorOrderDetail = z.infer<typeof OperatorOrderDetail>;
