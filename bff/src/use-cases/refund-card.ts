import type { RefundRow } from '../adapters/postgres/refunds';
import type { Services } from './context';

const TAIL_DIGITS = 4;
const contextOf = (orderId: string) => `card:${orderId}`;

/** A card as it is kept: sealed for the bank alone, its last digits to be shown. */
export function sealCard(services: Services, orderId: string, cardNumber: string) {
  return {
    cardSealed: services.vault.encrypt(cardNumber, contextOf(orderId)),
    cardTail: cardNumber.slice(-TAIL_DIGITS),
  };
}

/** The card's number, opened for the bank that needs it. */
export function openCard(
  services: Services,
  { orderId, cardSealed }: Pick<RefundRow, 'orderId' | 'cardSealed'>,
): string {
  return services.vault.decrypt(cardSealed, contextOf(orderId));
}
