/**
 * Keeps secrets readable to us alone. What is sealed under one context opens only under the same
 * context, so a sealed value copied to another row is worthless.
 */
export interface IdNumberVault {
  /** Text to store; never the same twice for the same number. */
  encrypt(plain: string, context: string): string;
  /** Throws where the text was changed or belongs to another context. */
  decrypt(sealed: string, context: string): string;
  /** The same for the same number, useless without the key: for look-up and uniqueness. */
  blindIndex(plain: string): string;
}
