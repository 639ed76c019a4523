import type { Provider } from '@gongji/shared/contracts';

export interface PlatformIdentitiesTable {
  provider: string;
  subject: string;
  personId: string;
  createdAt: string;
}

export interface SessionsTable {
  tokenHash: string;
  /** What the holder knows it by; it opens nothing. */
  sessionId: string;
  provider: Provider;
  personId: string;
  createdAt: string;
  lastSeenAt: string;
  endsAt: string;
}

/** Somebody on their way to prove whose a platform's account is; gone when it is over. */
export interface RealNameChecksTable {
  checkId: string;
  ticketHash: string;
  provider: Provider;
  subject: string;
  /** Name and ID number, sealed: nobody is on file who has proved nothing. */
  realNameSealed: string;
  /** The version of the paper on personal data that was agreed to. */
  agreedVersion: string;
  /** The same of that on faces; null: none is looked at. */
  faceVersion: string | null;
  /** A guardian has read them, for somebody under 14. */
  guardian: boolean;
  /** Codes of the counter that were tried. */
  tries: number;
  endsAt: string;
}

export interface IdentityTables {
  platformIdentities: PlatformIdentitiesTable;
  realNameChecks: RealNameChecksTable;
  sessions: SessionsTable;
}
