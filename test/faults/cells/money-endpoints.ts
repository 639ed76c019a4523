import type { CrowdAreaName } from '../crowd/areas';
import type { CrowdPayer } from '../crowd/crowd-person';
import {
  answerWith,
  CLOSED_CARD,
  cancelOrder,
  correctCard,
  firstRelative,
  GOOD_CARD,
  movePot,
  payPremiums,
  requestRefund,
  sendToWallet,
  type Wish,
} from '../crowd/wishes';

/** An order that stands ready for what is asked next. */
export interface Ready {
  readonly orderId: string;
  readonly number: string;
}

/** A command that moves money, and the call to an outside system that moves it there. */
export interface MoneyEndpoint {
  readonly area: CrowdAreaName;
  /** What has to be done first, and the state it has to come to. */
  readonly first?: { readonly wish: (payer: CrowdPayer) => Wish; readonly state: string };
  readonly wish: (payer: CrowdPayer, ready: Ready) => Wish;
  /** Two texts of the outside call: which call, and whose. */
  readonly call: (payer: CrowdPayer, ready: Ready) => readonly [string, string];
  /** Where the order stands once all is over. */
  readonly ends: string;
}

const COVER_YEAR = 2026;
const FEN = 10_000;

const refundTo = (cardNumber: string) => (payer: CrowdPayer) =>
  requestRefund(payer, { relative: firstRelative(payer), coverYear: COVER_YEAR, cardNumber });
const send = (payer: CrowdPayer) => sendToWallet(payer, FEN);
const whose = ({ idNumber }: CrowdPayer) => idNumber;

/** Every endpoint that moves money. */
export const MONEY_ENDPOINTS = {
  movePot: {
    area: 'pot',
    wish: (payer) => movePot(payer, FEN),
    call: (payer) => ['POST /core/debits HTTP', whose(payer)],
    ends: 'confirmed',
  },
  payPremiums: {
    area: 'account',
    wish: (payer) => payPremiums(payer, payer.relatives, COVER_YEAR),
    call: (payer) => ['POST /collector/submissions HTTP', firstRelative(payer).idNumber],
    ends: 'confirmed',
  },
  requestRefund: {
    area: 'refund',
    wish: refundTo(GOOD_CARD),
    call: (payer) => ['POST /payout/payouts HTTP', whose(payer)],
    ends: 'confirmed',
  },
  cancelOrder: {
    area: 'refund',
    first: { wish: refundTo(CLOSED_CARD), state: 'payout-failed' },
    wish: (payer, { orderId }) => cancelOrder(payer, orderId),
    call: (_payer, { number }) => ['/reverse HTTP', number],
    ends: 'failed',
  },
  correctCard: {
    area: 'refund',
    first: { wish: refundTo(CLOSED_CARD), state: 'payout-failed' },
    wish: (payer, { orderId }) => correctCard(payer, orderId, GOOD_CARD),
    call: (_payer, { number }) => ['POST /payout/payouts HTTP', `${number}-2`],
    ends: 'confirmed',
  },
  sendWalletTransfer: {
    area: 'wallet',
    wish: send,
    call: (payer) => ['POST /core/wallets/transfers HTTP', whose(payer)],
    ends: 'sent',
  },
  claimWalletTransfer: {
    area: 'wallet',
    first: { wish: send, state: 'sent' },
    wish: (payer, { orderId }) => answerWith('claim', payer, orderId),
    call: (_payer, { number }) => ['/claim HTTP', number],
    ends: 'confirmed',
  },
  declineWalletTransfer: {
    area: 'wallet',
    first: { wish: send, state: 'sent' },
    wish: (payer, { orderId }) => answerWith('decline', payer, orderId),
    call: (_payer, { number }) => ['/return HTTP', number],
    ends: 'returned',
  },
} as const satisfies Readonly<Record<string, MoneyEndpoint>>;
export type MoneyEndpointName = keyof typeof MONEY_ENDPOINTS;
