/**
 * personal: a person's account at the insurance core, outside of us · pot: money a family has set
 * aside · hold: money of one order on its way · collector: what the premium collector has.
 */
export type AccountKind = 'personal' | 'pot' | 'hold' | 'collector';

/** An account's name: its kind and whose it is, such as `pot:<familyId>`. The collector is one. */
export type AccountCode = `${Exclude<AccountKind, 'collector'>}:${string}` | 'collector';

export const COLLECTOR: AccountCode = 'collector';

export function personalAccount(personId: string): AccountCode {
  return `personal:${personId}`;
}

export function potAccount(familyId: string): AccountCode {
  return `pot:${familyId}`;
}

export function holdAccount(orderId: string): AccountCode {
  return `hold:${orderId}`;
}

export function accountKind(code: AccountCode): AccountKind {
  return code.split(':', 1)[0] as AccountKind;
}

/** Pots and holds are money we answer for: they are never overdrawn. The others stand outside. */
export function isFloored(code: AccountCode): boolean {
  const kind = accountKind(code);
  return kind === 'pot' || kind === 'hold';
}
