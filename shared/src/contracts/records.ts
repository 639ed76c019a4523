import { z } from 'zod';
import { Decision } from '../decision';
import { FenAmount } from '../money';
import { OrderState } from '../order';
import { BindingStanding, Id } from '../vocabulary';
import { BindingView } from './bindings';
import { Day, Instant, PersonRef } from './common';
import { endpoint } from './endpoint';
import { OrderHistoryEntry, OrderView } from './orders';

export const RecordKind = z.enum([
  'premium',
  'pot-transfer',
  'premium-refund',
  'wallet-transfer',
  'family-created',
  'member-joined',
  'temporary-member-added',
  'member-upgraded',
  'member-left',
  'member-removed',
  'binding',
]);
export type RecordKind = z.infer<typeof RecordKind>;

/** What a person reads: theirs as payer, as the person paid for, or as organizer. */
export const RecordView = z.object({
  recordId: Id,
  kind: RecordKind,
  occurredAt: Instant,
  /** Null where it has to do with no family: the wallet needs none. */
  familyId: Id.nullable(),
  payer: PersonRef.nullable(),
  member: PersonRef.nullable(),
  amountFen: FenAmount.nullable(),
  state: OrderState.nullable(),
  coverYear: z.number().int().nullable(),
  /** How a binding stands today; null for every other kind. */
  standing: BindingStanding.nullable(),
});
export type RecordView = z.infer<typeof RecordView>;

export const RecordDetail = z.object({
  record: RecordView,
  order: OrderView.nullable(),
  history: z.array(OrderHistoryEntry),
  /** Null for every other kind; `endedOn` is the day nobody could pay by it any more. */
  binding: BindingView.extend({ endedOn: Day.nullable() }).nullable(),
  /** The decision as it was made then. */
  decision: Decision.nullable(),
  /** Who checked the face, where one was checked. */
  verifier: z.string().nullable(),
});
export type RecordDetail = z.infer<typeof RecordDetail>;

export const recordEndpoints = {
  listRecords: endpoint({
    method: 'GET',
    path: '/records',
    summary: 'My records, newest first, page by page',
    scope: 'person',
    query: z.object({
      kind: RecordKind.optional(),
      personId: Id.optional(),
      coverYear: z.coerce.number().int().min(2020).max(2100).optional(),
      state: OrderState.optional(),
      limit: z.coerce.number().int().min(1).max(100).default(20),
      after: z.string().max(200).optional(),
    }),
    response: z.object({ records: z.array(RecordView), next: z.string().nullable() }),
  }),
  readRecord: endpoint({
    method: 'GET',
    path: '/records/:recordId',
    summary: 'One record with its state history and the decision as it was made',
    scope: 'record',
    params: z.object({ recordId: Id }),
    response: RecordDetail,
  }),
};
