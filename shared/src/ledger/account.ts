/**
 * personal: a payer's own account at the insurance core, outside of us · pot: what a payer has put
 * aside for relatives · hold: money of one order on its way · collector: what an area's collector
 * has · bank: what was paid out to a payer's own bank card · wallet: a person's 医保钱包 at the core,
 * outside of us too · clearing: what a statement has told us of and is not
 * settled yet; at zero once it is.
 */
export type AccountKind =
  | 'personal'
  | 'pot'
  | 'hold'
  | 'collector'
  | 'bank'
  | 'wallet'
  | 'clearing';

/** An account's name: its kind and whose it is, such as `pot:<payerId>`. */
export type AccountCode = `${AccountKind}:${string}`;

export function personalAccount(payerId: string): AccountCode {
  return `personal:${payerId}`;
}

export function potAccount(payerId: string): AccountCode {
  return `pot:${payerId}`;
}

export function holdAccount(orderId: string): AccountCode {
  return `hold:${orderId}`;
}

export function collectorAccount(areaCode: string): AccountCode {
  return `collector:${areaCode}`;
}

export function bankAccount(payerId: string): AccountCode {
  return `bank:${payerId}`;
}

export function walletAccount(personId: string): AccountCode {
  return `wallet:${personId}`;
}

export function clearingAccount(system: 'core' | 'collector'): AccountCode {
  return `clearing:${system}`;
}

/** Pots and holds are money we answer for: they are never overdrawn. The others stand outside. */
export function isFloored(code: AccountCode): boolean {
  return code.startsWith('pot:') || code.startsWith('hold:');
}
