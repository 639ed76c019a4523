/** Sums are whole fen; instants are ISO 8601 text in UTC, days YYYY-MM-DD. */
export interface PreparedPaymentsTable {
  preparedPaymentId: string;
  familyId: string;
  preparerId: string;
  payerId: string;
  coverYear: number;
  /** As it was when it was put ready. */
  totalFen: number;
  status: 'open' | 'paid' | 'declined' | 'withdrawn';
  preparedAt: string;
  /** The last day on which it can be confirmed. */
  expiresOn: string;
  answeredAt: string | null;
  /** What it became; null unless it is paid. */
  paymentId: string | null;
}

export interface PreparedItemsTable {
  preparedPaymentId: string;
  seq: number;
  memberId: string;
  amountFen: number;
}

export interface PreparedTables {
  preparedPayments: PreparedPaymentsTable;
  preparedItems: PreparedItemsTable;
}
