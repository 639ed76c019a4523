import type { DiscrepancyKind, Mending, StatementSystem } from '@gongji/shared/ledger';
import type { OrderState } from '@gongji/shared/order';
import type { Generated } from 'kysely';

/**
 * order-contradiction: an outside system says what cannot be · unexpected-answer: a value in no
 * contract · outside-silent: an order has waited long for an answer · discrepancy: a statement
 * differs from our books and no rule mends it · clearing-open: a clearing account is not at zero ·
 * statement-broken: a statement is missing, or is not what its hash says.
 */
export type AlertKind =
  | 'order-contradiction'
  | 'unexpected-answer'
  | 'outside-silent'
  | 'discrepancy'
  | 'clearing-open'
  | 'statement-broken';

export interface AlertsTable {
  alertId: string;
  kind: AlertKind;
  subject: string;
  detail: string;
  times: Generated<number>;
  raisedAt: string;
  seenAt: string;
  closedAt: string | null;
}

export interface StatementsTable {
  statementId: string;
  system: StatementSystem;
  day: string;
  sha256: string;
  lineCount: number;
  totalFen: number;
  readAt: string;
  /** Null until all of it has been held against our books. */
  matchedAt: string | null;
  /** When a corrected statement of the same day took its place. */
  replacedAt: string | null;
}

export interface StatementLinesTable {
  statementId: string;
  lineNo: number;
  orderNumber: string;
  movement: string;
  amountFen: number;
  bookedAt: string;
}

/** waiting: the next statement decides · open: a person must look · mended, explained: ended. */
export type DiscrepancyStatus = 'waiting' | 'open' | 'mended' | 'explained';

export interface DiscrepanciesTable {
  discrepancyId: string;
  system: StatementSystem;
  day: string;
  orderNumber: string;
  /** Null where the number is none of ours. */
  orderId: string | null;
  kind: DiscrepancyKind;
  mending: Mending;
  status: DiscrepancyStatus;
  ourFen: number | null;
  theirFen: number | null;
  ourState: OrderState | null;
  foundAt: string;
  endedAt: string | null;
}

export interface ProofTables {
  statements: StatementsTable;
  statementLines: StatementLinesTable;
  discrepancies: DiscrepanciesTable;
  alerts: AlertsTable;
}
