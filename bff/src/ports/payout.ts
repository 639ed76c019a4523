import type { Outside } from './outside';

export interface PayoutOrder {
  /** Ours, one a card that is tried: the bank pays once under it, however often it is asked. */
  readonly payoutNumber: string;
  readonly payeeIdNumber: string;
  readonly payeeName: string;
  readonly cardNumber: string;
  readonly amountFen: number;
}

export interface PayoutState {
  readonly payoutNumber: string;
  readonly status: 'accepted' | 'paid' | 'refused' | 'unknown';
  /** Why it was refused, the bank's own code. */
  readonly code: string | null;
}

/**
 * 经办机构打款: pays to the payer's own bank card what the insurance core has debited. Idempotent by
 * payout number. A card that was refused is never tried again under the same number; `unknown` from
 * query means that the number was never seen.
 */
export interface Payout {
  pay(order: PayoutOrder): Promise<Outside<PayoutState>>;
  query(payoutNumber: string): Promise<Outside<PayoutState>>;
}

/** What another card can mend; anything else cannot be paid to this person at all. */
export const CARD_CODES: readonly string[] = ['card-unknown', 'card-closed', 'card-name-differs'];
