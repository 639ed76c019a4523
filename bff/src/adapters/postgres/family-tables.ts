import type { BindTerms, PaperDescription } from '@gongji/shared/contracts';
import type {
  AreaCode,
  BindingStatus,
  MemberKind,
  NoticeKind,
  ParentRole,
  Relation,
} from '@gongji/shared/vocabulary';
import type { ColumnType } from 'kysely';

/** Instants are ISO 8601 text in UTC, days YYYY-MM-DD; the pool parses them so. */
export interface PeopleTable {
  personId: string;
  name: string;
  idNumberSealed: string;
  idNumberIndex: string;
  idNumberMasked: string;
  createdAt: string;
}

export interface PlatformIdentitiesTable {
  provider: string;
  subject: string;
  personId: string;
  createdAt: string;
}

export interface SessionsTable {
  tokenHash: string;
  personId: string;
  createdAt: string;
  lastSeenAt: string;
  endsAt: string;
}

/** How often something was tried in a window, by the hash of who tried what. */
export interface TriesTable {
  keyHash: string;
  count: number;
  resetsAt: string;
}

export interface ConsentsTable {
  consentId: string;
  personId: string;
  familyId: string | null;
  kind: NoticeKind;
  version: string;
  agreedAt: string;
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
  status: 'pending' | 'accepted' | 'declined' | 'withdrawn' | 'expired';
  tokenHash: string;
  tokenSealed: string;
  codeIndex: string;
  codeSealed: string;
  createdAt: string;
  expiresAt: string;
  endedAt: string | null;
  /** What the inviter said for the binding to come. */
  terms: ColumnType<BindTerms, string, never>;
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
  papers: ColumnType<PaperDescription[], string, never>;
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
  | 'member-removed';

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
  inputHash: string;
  /**
   * The answer's text, sealed: a replay is the same to the byte, and answers may hold secrets.
   * Null once it has been kept for as long as we promised.
   */
  responseSealed: string | null;
  createdAt: string;
}

export interface FamilyTables {
  people: PeopleTable;
  platformIdentities: PlatformIdentitiesTable;
  tries: TriesTable;
  sessions: SessionsTable;
  consents: ConsentsTable;
  families: FamiliesTable;
  members: MembersTable;
  invitations: InvitationsTable;
  bindings: BindingsTable;
  faceVerifications: FaceVerificationsTable;
  familyEvents: FamilyEventsTable;
  commandLog: CommandLogTable;
}
