import type { BindTerms, PaperDescription } from '@gongji/shared/contracts';
import type {
  AreaCode,
  BindingStatus,
  MemberKind,
  ParentRole,
  Relation,
} from '@gongji/shared/vocabulary';
import type { ColumnType } from 'kysely';
import type { FamilyLifeTables } from './family-life-tables';

/** Instants are ISO 8601 text in UTC, days YYYY-MM-DD; the pool parses them so. */
export interface PeopleTable {
  personId: string;
  name: string;
  idNumberSealed: string;
  idNumberIndex: string;
  idNumberMasked: string;
  createdAt: string;
}

/** Tries in a window, by the hash of who tried what. */
export interface TriesTable {
  keyHash: string;
  count: number;
  resetsAt: string;
}

export interface FamiliesTable {
  familyId: string;
  organizerId: string;
  areaCode: AreaCode;
  provinceDirect: boolean;
  createdAt: string;
  closedAt: string | null;
}

export interface MembersTable {
  memberId: string;
  familyId: string;
  personId: string;
  /** Seen from the organizer; null for the organizer. */
  relation: Relation | null;
  role: ParentRole | null;
  kind: MemberKind;
  status: 'active' | 'left' | 'removed';
  joinedAt: string;
  endedAt: string | null;
}

export interface InvitationsTable {
  invitationId: string;
  familyId: string;
  inviterId: string;
  relation: Relation;
  role: ParentRole | null;
  nameHint: string;
  /** To be paid for, or only to look on. */
  invitedAs: 'member' | 'viewer';
  status: 'pending' | 'accepted' | 'declined' | 'withdrawn' | 'expired';
  tokenHash: string;
  tokenSealed: string;
  codeIndex: string;
  codeSealed: string;
  createdAt: string;
  expiresAt: string;
  endedAt: string | null;
  /** What the inviter said for the binding to come. */
  terms: ColumnType<BindTerms, string, string>;
}

export interface BindingsTable {
  bindingId: string;
  familyId: string;
  payerId: string;
  memberId: string;
  memberPersonId: string;
  /** Seen from the payer. */
  relation: Relation;
  role: ParentRole | null;
  /** 1 pays first. */
  rank: number;
  boundOn: string;
  endedOn: string | null;
  createdAt: string;
  status: BindingStatus;
  /** Of the payer: whose rules let it begin, and whose agency reviews it. */
  areaCode: AreaCode;
  /** The first day it can pay. */
  startsOn: string;
  /** The last day it holds, where the area asks for dates. */
  endsOn: string | null;
  /** The area's agency looks at it before it can pay. */
  needsReview: boolean;
  /** How the payer signed the promise; the name as typed. */
  signatureMethod: 'typed-name' | null;
  signedName: string | null;
  papers: ColumnType<PaperDescription[], string, string>;
  /** The agency's own code, where it refused. */
  refusal: string | null;
  /** Written before the agency is asked, so that who comes after a crash queries first. */
  reviewAskedAt: string | null;
  reviewAskedTimes: number;
}

export interface FaceVerificationsTable {
  faceVerificationId: string;
  /** Whose face. */
  personId: string;
  startedBy: string;
  invitationId: string | null;
  memberId: string | null;
  status: 'started' | 'passed' | 'failed';
  verifier: string;
  startedAt: string;
  finishedAt: string | null;
}

export type FamilyEventKind =
  | 'family-created'
  | 'member-joined'
  | 'temporary-member-added'
  | 'member-upgraded'
  | 'member-left'
  | 'member-removed'
  | 'viewer-joined'
  | 'viewer-left'
  | 'organizer-changed';

/** Facts for the timeline of records; written in the transaction of the change, never changed. */
export interface FamilyEventsTable {
  eventId: string;
  familyId: string;
  kind: FamilyEventKind;
  /** Who did it. */
  actorId: string;
  /** Whom it is about. */
  personId: string;
  occurredAt: string;
  /** Who checked the face, where one was checked. */
  verifier: string | null;
  /** The decision as it was made, as JSON text. */
  decision: string | null;
}

export interface CommandLogTable {
  actorId: string;
  requestId: string;
  command: string;
  /** Sealed: an ID number could be found by trying. Empty: no input has it. */
  inputHash: string;
  /** The answer's text, sealed: a replay is the same to the byte. Null once it is forgotten. */
  responseSealed: string | null;
  createdAt: string;
}

export interface FamilyTables extends FamilyLifeTables {
  people: PeopleTable;
  tries: TriesTable;
  families: FamiliesTable;
  members: MembersTable;
  invitations: InvitationsTable;
  bindings: BindingsTable;
  faceVerifications: FaceVerificationsTable;
  familyEvents: FamilyEventsTable;
  commandLog: CommandLogTable;
}
