import type { IdNumberVault } from '../../ports/id-number-vault';

/**
 * Personal text in a column: sealed, with a letter in front that says what comes out of it, so that
 * whoever reads a row can open it without knowing which column it is from.
 */
const TEXT = 'p:';
const JSON_TEXT = 'j:';
export const PERSONAL_CONTEXT = 'personal';

export type PersonalKind = 'text' | 'json';

export function personalPrefix(kind: PersonalKind): string {
  return kind === 'json' ? JSON_TEXT : TEXT;
}

export function sealPersonal(vault: IdNumberVault, kind: PersonalKind, plain: string): string {
  return personalPrefix(kind) + vault.encrypt(plain, PERSONAL_CONTEXT);
}

/** What was sealed, JSON as its value; what is no sealed personal text comes back as it is. */
export function openPersonal(vault: IdNumberVault, stored: unknown): unknown {
  if (typeof stored !== 'string') return stored;
  const isJson = stored.startsWith(`${JSON_TEXT}v`);
  if (!isJson && !stored.startsWith(`${TEXT}v`)) return stored;
  const plain = vault.decrypt(stored.slice(TEXT.length), PERSONAL_CONTEXT);
  return isJson ? JSON.parse(plain) : plain;
}
