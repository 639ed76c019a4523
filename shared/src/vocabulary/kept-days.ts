/**
 * How long what tells of a person is kept, in days, after it has done what it was for. The job that
 * lets it go and whoever tells people read the same numbers. Orders, postings, bindings and events
 * are money records and kept for as long as the law asks; they are not here.
 */
export const KEPT_DAYS = {
  /** The answer of a command, for a phone that asks again. */
  commandAnswers: 31,
  /** What an inviter called a relative, the link and the digits, once the invitation is over. */
  invitationTexts: 30,
  /** A link to a record, once it no longer opens. */
  recordShares: 30,
  /** A message in the inbox, read or not. */
  messages: 365,
  /** That a face was checked, by whom and how it ended. */
  faceVerifications: 365,
  /** Who did and looked at what: as long as an impact assessment. */
  auditEntries: 1_096,
} as const;
