/** Cards of the played bank that cannot take money, and why; any other card that is one can. */
export const BAD_CARDS: Readonly<Record<string, string>> = {
  '6200000000000013': 'card-closed',
  '6200000000000021': 'card-unknown',
  '6200000000000039': 'payee-not-allowed',
};

/** What the bank sees at once, without trying to pay. */
export const SEEN_AT_ONCE: readonly string[] = ['card-unknown'];
