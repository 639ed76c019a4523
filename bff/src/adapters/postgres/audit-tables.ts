import type { Generated } from 'kysely';

/** Only ever added to; the database says where an entry stands in its chain, and seals it. */
export interface AuditEntriesTable {
  lane: Generated<number>;
  position: Generated<number>;
  /** By the machine's clock, whatever day is played. */
  at: string;
  actorKind: 'person' | 'operator' | 'nobody';
  actorId: string | null;
  /** The endpoint. */
  act: string;
  /** `done`, or the code of the problem that it ended with. */
  outcome: string;
  /** Ids of whom and what it was about. */
  subject: string;
  /** The paper that was agreed to, else the scope in which it is allowed. */
  reason: string;
  requestId: string | null;
  traceId: string;
  hash: Generated<Buffer>;
}

export interface AuditTables {
  auditEntries: AuditEntriesTable;
}
