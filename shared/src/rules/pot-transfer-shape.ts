/** A sum to be moved (划拨) from the personal account into the family pot, and what there is. */
export interface PotTransferGiven {
  readonly amountFen: number;
  readonly balanceFen: number;
  readonly potFen: number;
  /** Moves still possible this month; null where nobody counts: at least one. */
  readonly transfersLeftThisMonth: number | null;
}
