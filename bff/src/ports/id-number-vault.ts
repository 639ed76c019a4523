/**
 * Keeps secrets readable to us alone. What is sealed under one context opens only under the same
 * context, so a sealed value copied to another row is worthless. A sealed text says which key it
 * was sealed with, so that keys can be changed while both are at work.
 */
export interface IdNumberVault {
  /** Text to store, under the key of today; never the same twice for the same number. */
  encrypt(plain: string, context: string): string;
  /** Throws where the text was changed, belongs to another context, or its key is not at hand. */
  decrypt(sealed: string, context: string): string;
  /** The same for the same number, useless without the key: for look-up and uniqueness. */
  blindIndex(plain: string): string;
  /** The same under every key at hand, the one of today first: what was stored has one of them. */
  blindIndexes(plain: string): readonly string[];
  /** How every text begins that was sealed with the key of today. */
  readonly mark: string;
}
