import type { AreaCode, ReasonCode } from '@gongji/shared/vocabulary';

export interface OperatorsTable {
  operatorId: string;
  /** The stable id that the operators' sign-in vouches for. */
  subject: string;
  name: string;
  createdAt: string;
}

export interface OperatorSessionsTable {
  tokenHash: string;
  operatorId: string;
  createdAt: string;
  lastSeenAt: string;
  endsAt: string;
}

/** Only ever added to. */
export interface DiscrepancySettlementsTable {
  discrepancyId: string;
  operatorId: string;
  note: string;
  at: string;
}

/** Only ever added to: a row a reason; nothing here leads to a person. */
export interface RefusalsTable {
  refusedAt: string;
  command: string;
  asked: 'quoted' | 'sent';
  outcome: 'refused' | 'undecided';
  areaCode: AreaCode;
  reason: ReasonCode;
}

export interface OperatorTables {
  operators: OperatorsTable;
  operatorSessions: OperatorSessionsTable;
  discrepancySettlements: DiscrepancySettlementsTable;
  refusals: RefusalsTable;
}
