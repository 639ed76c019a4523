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

export interface ProofTables {
  alerts: AlertsTable;
}
