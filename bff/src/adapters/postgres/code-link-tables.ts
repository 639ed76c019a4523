import type { ParentRole, Relation } from '@gongji/shared/vocabulary';

/** Instants are ISO 8601 text in UTC. */
export interface CodeLinksTable {
  codeLinkId: string;
  /** Who may show the code. */
  holderId: string;
  /** Whose code it is. */
  memberPersonId: string;
  /** What the member is to the holder. */
  relation: Relation;
  role: ParentRole | null;
  status: 'pending' | 'active' | 'ended';
  agreedBy: 'member' | 'parent' | null;
  /** The version of the promise that the holder made. */
  promiseVersion: string;
  /** The version of the paper that the member agreed to; null where a parent answered. */
  consentVersion: string | null;
  askedAt: string;
  agreedAt: string | null;
  endedAt: string | null;
  shownAt: string | null;
}

export interface CodeLinkTables {
  codeLinks: CodeLinksTable;
}
