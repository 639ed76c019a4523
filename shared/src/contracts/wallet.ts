import { z } from 'zod';
import { Decision } from '../decision';
import { FenAmount } from '../money';
import { OrderState } from '../order';
import {
  AreaCode,
  Id,
  IdNumberText,
  NoticeAgreed,
  PersonName,
  PhoneCode,
  PhoneNumber,
  Relation,
} from '../vocabulary';
import { Agreed, decided, Instant, PersonRef } from './common';
import { endpoint } from './endpoint';
import { OrderHistoryEntry } from './orders';

/** Which balance a transfer is taken from. */
export const WalletSource = z.enum(['personal-account', 'wallet']);
export type WalletSource = z.infer<typeof WalletSource>;

export const WalletTransferView = z.object({
  /** Also the id of the transfer's record. */
  recordId: Id,
  orderNumber: z.string(),
  /** Seen from whoever reads it. */
  direction: z.enum(['out', 'in']),
  sender: PersonRef,
  receiver: PersonRef,
  /** Seen from the sender. */
  relation: Relation,
  amountFen: FenAmount,
  /** Only the sender reads which balance it came from. */
  source: WalletSource.nullable(),
  state: OrderState,
  /** Why it failed, as the outside system's own code. */
  failure: z.string().nullable(),
  sentAt: Instant,
  /** At this instant it goes back, unless it was taken. */
  returnsAt: Instant,
});
export type WalletTransferView = z.infer<typeof WalletTransferView>;

/** Whether the wallet can be used in an area today. */
export const WalletAreaView = z.object({ areaCode: AreaCode, decision: Decision });
export type WalletAreaView = z.infer<typeof WalletAreaView>;

const TimeOfDay = z.string().regex(/^\d{2}:\d{2}$/);

/** What the policy of the day allows, and what of it is left; null where it sets no limit. */
export const WalletLimits = z.object({
  transferFenMax: FenAmount.nullable(),
  transfersDayMax: z.number().int().nullable(),
  transfersLeftToday: z.number().int().min(0).nullable(),
  closedHours: z.object({ from: TimeOfDay, to: TimeOfDay }).nullable(),
  relations: z.array(Relation),
  /** True while an own transfer that nobody has taken stands in the way of the next. */
  pendingUnclaimed: z.boolean(),
});
export type WalletLimits = z.infer<typeof WalletLimits>;

export const WalletView = z.object({
  /** Whether the insurance core knows that this person uses a wallet. */
  confirmed: z.boolean(),
  /** In the wallet, less what is promised; null where there is none. */
  balanceFen: FenAmount.nullable(),
  /** In the personal account, less what is promised; null where there is none. */
  accountFen: FenAmount.nullable(),
  mine: WalletAreaView,
  /** The area that was asked about beside one's own. */
  theirs: WalletAreaView.nullable(),
  limits: WalletLimits,
  notice: NoticeAgreed,
  hotlines: z.array(z.string()),
});
export type WalletView = z.infer<typeof WalletView>;

const TransferPath = z.object({ recordId: Id });

export const walletEndpoints = {
  readWallet: endpoint({
    method: 'GET',
    path: '/wallet',
    summary: 'My wallet (医保钱包): is it open here today, what is in it, what may still be sent',
    scope: 'person',
    query: z.object({ theirArea: AreaCode.optional() }),
    response: WalletView,
    problems: ['outside-unavailable'],
  }),
  confirmWallet: endpoint({
    method: 'POST',
    path: '/wallet/confirm',
    summary: 'Confirm that I use a wallet, at the place where I am insured (确认使用)',
    scope: 'person',
    command: true,
    quotable: true,
    /** One of the two: typed, or WeChat's code for the telephone of the account. */
    body: Agreed.extend({ phone: PhoneNumber.optional(), phoneCode: PhoneCode.optional() }),
    response: decided(z.object({ confirmed: z.literal(true) })),
    problems: [
      'fresh-sign-in-needed',
      'refused-by-rule',
      'notice-not-agreed',
      'outside-unavailable',
    ],
  }),
  listWalletTransfers: endpoint({
    method: 'GET',
    path: '/wallet/transfers',
    summary: 'What I sent and what was sent to me, newest first, at most fifty',
    scope: 'person',
    response: z.object({ transfers: z.array(WalletTransferView) }),
  }),
  sendWalletTransfer: endpoint({
    method: 'POST',
    path: '/wallet/transfers',
    summary: "Send money to a near relative's wallet; it waits there until they take it",
    scope: 'person',
    command: true,
    quotable: true,
    limit: 'identity-check',
    body: Agreed.extend({
      name: PersonName,
      idNumber: IdNumberText,
      relation: Relation,
      amountFen: FenAmount.min(1),
      source: WalletSource,
    }),
    response: decided(WalletTransferView),
    problems: [
      'fresh-sign-in-needed',
      'refused-by-rule',
      'notice-not-agreed',
      'outside-unavailable',
    ],
  }),
  readWalletTransfer: endpoint({
    method: 'GET',
    path: '/wallet/transfers/:recordId',
    summary: 'One transfer and what happened to it, for its sender and its receiver',
    scope: 'record',
    params: TransferPath,
    response: z.object({ transfer: WalletTransferView, history: z.array(OrderHistoryEntry) }),
  }),
  claimWalletTransfer: endpoint({
    method: 'POST',
    path: '/wallet/transfers/:recordId/claim',
    summary: 'Take what was sent to me, before it goes back',
    scope: 'record',
    command: true,
    params: TransferPath,
    response: WalletTransferView,
    problems: ['transfer-over'],
  }),
  declineWalletTransfer: endpoint({
    method: 'POST',
    path: '/wallet/transfers/:recordId/decline',
    summary: 'Say no to what was sent to me: it goes back at once',
    scope: 'record',
    command: true,
    params: TransferPath,
    response: WalletTransferView,
    problems: ['transfer-over'],
  }),
};
