import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as 43 characters: means nothing, says nothing, cannot be guessed. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored in place of a token: whoever reads the table cannot sign in with it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
