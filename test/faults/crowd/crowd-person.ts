/** Somebody of the crowd as a test knows them. */
export interface CrowdPerson {
  readonly personId: string;
  readonly idNumber: string;
  readonly name: string;
  /** A session of theirs; every phone needs one. */
  readonly token: string;
}

export interface CrowdRelative extends CrowdPerson {
  readonly memberId: string;
}

/** Who pays, and for whom. */
export interface CrowdPayer extends CrowdPerson {
  readonly area: 'pot' | 'account' | 'batch' | 'refund' | 'wallet';
  readonly familyId: string;
  readonly relatives: readonly CrowdRelative[];
}
