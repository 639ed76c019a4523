import { z } from 'zod';
import { Id } from '../vocabulary';
import { decided, Instant } from './common';
import { endpoint } from './endpoint';

/** What of a person is kept, in the order in which it is told. */
export const DataPart = z.enum([
  'accounts',
  'sessions',
  'families',
  'memberships',
  'viewings',
  'invitations',
  'bindings',
  'offers',
  'code-links',
  'orders',
  'refunds',
  'transfers',
  'payments',
  'prepared-payments',
  'events',
  'face-checks',
  'papers',
  'consents',
  'messages',
  'message-choices',
  'push-answers',
  'reminders',
  'record-links',
  'commands',
  'audit',
]);
export type DataPart = z.infer<typeof DataPart>;

/** A row as it is kept, by column; ids stand for other people. */
const DataRow = z.record(z.string(), z.unknown());

/** All that is kept of one person. The one answer in which their whole ID number is shown. */
export const DataCopy = z.object({
  madeAt: Instant,
  person: z.object({ personId: Id, name: z.string(), idNumber: z.string(), createdAt: Instant }),
  /** Newest first; `more`: there are older ones, too many for one answer. */
  parts: z.array(z.object({ part: DataPart, rows: z.array(DataRow), more: z.boolean() })),
});
export type DataCopy = z.infer<typeof DataCopy>;

/** What becomes of an account's data; each says so to who deletes it. */
export const DeletionConsequence = z.enum([
  'erased-for-good',
  'signed-out-everywhere',
  'leaves-families',
  'families-close',
  'views-end',
  'bindings-end',
  'code-links-end',
  'money-records-kept',
  'wallet-unseen',
  'consents-kept',
]);
export type DeletionConsequence = z.infer<typeof DeletionConsequence>;

export const DeletedAccount = z.object({
  consequences: z.array(DeletionConsequence),
  /** Orders that stay, without a name, because the law asks for money records. */
  moneyRecords: z.number().int().min(0),
});
export type DeletedAccount = z.infer<typeof DeletedAccount>;

export const myDataEndpoints = {
  copyMyData: endpoint({
    method: 'POST',
    path: '/me/data-copy',
    summary: 'All that is kept of me, my own ID number in full; needs a fresh sign-in',
    scope: 'person',
    response: DataCopy,
    problems: ['fresh-sign-in-needed'],
  }),
  deleteAccount: endpoint({
    method: 'POST',
    path: '/me/delete',
    summary: 'Delete my account for good; what that does, or what stands in the way, comes first',
    scope: 'person',
    command: true,
    quotable: true,
    response: decided(DeletedAccount),
    problems: ['fresh-sign-in-needed', 'refused-by-rule', 'outside-unavailable'],
  }),
};
