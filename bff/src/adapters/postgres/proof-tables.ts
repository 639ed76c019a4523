import type { AlertKind, DiscrepancyStatus } from '@gongji/shared/contracts';
import type { DiscrepancyKind, Mending, StatementSystem } from '@gongji/shared/ledger';
import type { OrderState } from '@gongji/shared/order';
import type { Generated } from 'kysely';

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
