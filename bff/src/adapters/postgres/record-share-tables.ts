/** A link by which a relative reads one record. */
export interface RecordSharesTable {
  shareId: string;
  /** Of an order, a family event or a binding. */
  recordId: string;
  sharerId: string;
  tokenHash: string;
  createdAt: string;
  expiresAt: string;
  /** When it was taken back. */
  endedAt: string | null;
}

export interface RecordShareTables {
  recordShares: RecordSharesTable;
}
