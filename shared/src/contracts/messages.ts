import { z } from 'zod';
import { FenAmount } from '../money';
import { OrderKind } from '../order';
import { Id } from '../vocabulary';
import { Day, Instant, PersonRef } from './common';
import { endpoint } from './endpoint';

/**
 * premium-paid, premium-failed: to who paid and to whom it was for · refund-paid, refund-stopped: a
 * refund is on the bank card, or the card was wrong · transfer-waiting, transfer-taken,
 * transfer-returned: money for, or of, a wallet · pot-failed: nothing was moved into the pot ·
 * invitation-accepted, invitation-declined: to who invited · upgrade-due: a temporary member has
 * been one for a while · window-opens, window-closes: to who can pay for somebody not paid for ·
 * prepared-waiting: to the payer · prepared-declined: to who had put it ready · viewer-joined,
 * organizer-changed: to all in the family · organizer-asked, organizer-declined: to who is asked to
 * take it over, and to who asked.
 */
export const MessageKind = z.enum([
  'premium-paid',
  'premium-failed',
  'refund-paid',
  'refund-stopped',
  'transfer-waiting',
  'transfer-taken',
  'transfer-returned',
  'pot-failed',
  'invitation-accepted',
  'invitation-declined',
  'upgrade-due',
  'window-opens',
  'window-closes',
  'prepared-waiting',
  'prepared-declined',
  'viewer-joined',
  'organizer-asked',
  'organizer-declined',
  'organizer-changed',
]);
export type MessageKind = z.infer<typeof MessageKind>;

/** What a person may choose to be told of, or not. */
export const MessageTopic = z.enum([
  'premiums',
  'windows',
  'refunds',
  'transfers',
  'invitations',
  'members',
]);
export type MessageTopic = z.infer<typeof MessageTopic>;

const TOPICS: Readonly<Record<MessageKind, MessageTopic>> = {
  'premium-paid': 'premiums',
  'premium-failed': 'premiums',
  'refund-paid': 'refunds',
  'refund-stopped': 'refunds',
  'transfer-waiting': 'transfers',
  'transfer-taken': 'transfers',
  'transfer-returned': 'transfers',
  'pot-failed': 'transfers',
  'invitation-accepted': 'invitations',
  'invitation-declined': 'invitations',
  'upgrade-due': 'members',
  'window-opens': 'windows',
  'window-closes': 'windows',
  'prepared-waiting': 'premiums',
  'prepared-declined': 'premiums',
  'viewer-joined': 'members',
  'organizer-asked': 'members',
  'organizer-declined': 'members',
  'organizer-changed': 'members',
};

export function topicOf(kind: MessageKind): MessageTopic {
  return TOPICS[kind];
}

export const MessageView = z.object({
  messageId: Id,
  kind: MessageKind,
  /** Of the order, the invitation, the membership or what was put ready; of the reminder itself. */
  subjectId: Id,
  familyId: Id.nullable(),
  /** Who paid, who answered, or who is meant; null where nobody need be named. */
  about: PersonRef.nullable(),
  /** The other side of an order: for whom it was. */
  member: PersonRef.nullable(),
  /** What the inviter called the relative, where it is about an invitation. */
  nameHint: z.string().nullable(),
  orderKind: OrderKind.nullable(),
  amountFen: FenAmount.nullable(),
  /** The day that is reminded of: the first or the last one of collecting. */
  day: Day.nullable(),
  at: Instant,
  readAt: Instant.nullable(),
});
export type MessageView = z.infer<typeof MessageView>;

export const MessageChoices = z.record(MessageTopic, z.boolean());
export type MessageChoices = z.infer<typeof MessageChoices>;

export const messageEndpoints = {
  listMessages: endpoint({
    method: 'GET',
    path: '/me/messages',
    summary: 'My messages, newest first, page by page, and how many are unread',
    scope: 'person',
    query: z.object({
      limit: z.coerce.number().int().min(1).max(100).default(20),
      after: z.string().max(200).optional(),
    }),
    response: z.object({
      messages: z.array(MessageView),
      unread: z.number().int(),
      next: z.string().nullable(),
    }),
  }),
  countUnread: endpoint({
    method: 'GET',
    path: '/me/messages/unread',
    summary: 'How many of my messages I have not read, without what waits for an answer of mine',
    scope: 'person',
    response: z.object({ unread: z.number().int() }),
  }),
  readMessages: endpoint({
    method: 'POST',
    path: '/me/messages/read',
    summary: 'I have read these messages; none named means all of them',
    scope: 'person',
    command: true,
    body: z.object({ messageIds: z.array(Id).max(100) }),
    response: z.object({ unread: z.number().int() }),
  }),
  readMessageChoices: endpoint({
    method: 'GET',
    path: '/me/message-choices',
    summary: 'What I want to be told of',
    scope: 'person',
    response: z.object({ choices: MessageChoices }),
  }),
  chooseMessages: endpoint({
    method: 'PUT',
    path: '/me/message-choices/:topic',
    summary: 'Be told of something, or no more; what was told already stays',
    scope: 'person',
    command: true,
    params: z.object({ topic: MessageTopic }),
    body: z.object({ wanted: z.boolean() }),
    response: z.object({ choices: MessageChoices }),
  }),
};
