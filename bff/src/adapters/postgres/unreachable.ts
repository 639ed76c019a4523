/**
 * What the system and PostgreSQL say where no answer can be had: the way is cut, the server goes or
 * comes, it has no connection left, or it ended what took too long. (SQLSTATEs of classes 08, 53
 * and 57; 25P03 is a transaction in which nothing was asked for too long; 25006 is a standby.)
 */
const CODES =
  /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|08...|53300|57P..|57014|25P03|25006)$/;

/** What the driver says without a code. */
const SENTENCES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'PostgreSQL does not answer',
  'this server is a standby',
  'a commit did not reach its standby',
  'Client has encountered a connection error',
  'Client was closed',
  'Unable to establish connection',
];

/**
 * True where the database could not be asked, or did not answer. Whether a commit that was under
 * way happened is then unknown; the request id tells.
 */
export function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && CODES.test(String(error.code))) return true;
  const message = 'message' in error ? String(error.message) : '';
  return SENTENCES.some((sentence) => message.startsWith(sentence));
}
