/** One ledger transaction as its seal covers it; `atMicros` counts from the epoch. */
export interface SealedEntry {
  readonly lane: number;
  readonly position: number;
  readonly transactionId: string;
  readonly orderId: string;
  readonly event: string;
  readonly atMicros: string;
  /** `seq account amountFen`, a line a posting, in order of seq. */
  readonly lines: string;
}

/**
 * The text whose SHA-256 is the seal of an entry; `before` is the seal before it in its lane, in
 * hex, empty for the first. The database writes the same text (`seal_ledger_transaction`), so that
 * who verifies does not have to believe the database's own functions.
 */
export function sealText(before: string, entry: SealedEntry): string {
  const { lane, position, transactionId, orderId, event, atMicros, lines } = entry;
  return [before, lane, position, transactionId, orderId, event, atMicros, lines].join('\n');
}
