import type {
  ConsentGivenAs,
  ConsentPurpose,
  ConsentReceiver,
  NoticeKind,
} from '@gongji/shared/vocabulary';
import type { Generated } from 'kysely';

/** A paper that somebody agreed to with an act of theirs; only ever added to. */
export interface ConsentsTable {
  consentId: string;
  personId: string;
  familyId: string | null;
  kind: NoticeKind;
  version: string;
  agreedAt: string;
}

/** Consent to a use of somebody's data, or its end; only ever added to, the last one counts. */
export interface ConsentRecordsTable {
  position: Generated<number>;
  /** Who gave or withdrew it. */
  personId: string;
  /** Whose data it is. */
  aboutId: string;
  purpose: ConsentPurpose;
  receiver: ConsentReceiver;
  act: 'given' | 'withdrawn';
  givenAs: ConsentGivenAs;
  /** What was read, and in which version; null and empty where a platform asked. */
  paper: NoticeKind | null;
  version: string;
  /** The endpoint at which it was said. */
  how: string;
  at: string;
}

/** Why something of a deleted account is kept. */
export interface ClosedAccountsTable {
  personId: string;
  closedAt: string;
  keptBecause: 'money-records' | 'nothing-kept';
}

export interface ConsentTables {
  consents: ConsentsTable;
  consentRecords: ConsentRecordsTable;
  closedAccounts: ClosedAccountsTable;
}
