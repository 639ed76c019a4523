/** What can happen between two programs that talk over TCP. */
export const FAULTS = [
  /** Nobody listens for a while, and who was connected is cut off. */
  'refuse',
  /** The request never arrives, and nobody says so. */
  'lost-request',
  /** It arrives and is done, and the answer never comes. */
  'lost-reply',
  /** Half of the answer, then the connection is reset. */
  'reset-mid-reply',
  /** Half of the answer, then the connection is closed in all politeness. */
  'half-reply',
  /** The answer comes when nobody waits for it any more. */
  'delay',
  /** The same bytes arrive twice. */
  'duplicate',
  /** HTTP: something in between answers 500. */
  'error-500',
  /** HTTP: it is done, and the answer is not what was written. */
  'garbled-reply',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Which two programs. */
export type Link = 'phone' | 'outside' | 'database';

/** What makes sense where: one does not repeat half a conversation with a database. */
export const FAULTS_OF: Readonly<Record<Link, readonly Fault[]>> = {
  phone: ['lost-request', 'lost-reply', 'reset-mid-reply', 'half-reply', 'delay', 'duplicate'],
  outside: FAULTS,
  database: ['refuse', 'lost-request', 'lost-reply', 'reset-mid-reply', 'delay'],
};
