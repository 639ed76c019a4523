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
 *
 * What was refused under a number must stay refused under it, also when a copy of the request comes
 * later: what a bank has paid nobody gives back, and no statement of the bank is read. An adapter
 * whose bank does not keep its refusals has to keep them itself.
 */
export interface Payout {
  pay(order: PayoutOrder): Promise<Outside<PayoutState>>;
  query(payoutNumber: string): Promise<Outside<PayoutState>>;
}

/** What another card can mend; anything else cannot be paid to this person at all. */
export const CARD_CODES: readonly string[] = ['card-unknown', 'card-closed', 'card-name-differs'];
