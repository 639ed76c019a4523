import { z } from 'zod';
import { Decision } from '../decision';
import { FenAmount } from '../money';
import { ORDER_KIND_LABEL, OrderState } from '../order';
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
  'viewer-joined',
  'viewer-left',
  'organizer-changed',
  'binding',
]);
export type RecordKind = z.infer<typeof RecordKind>;

/** The Chinese word of each kind, for screens and exports. */
export const RECORD_KIND_LABEL: Readonly<Record<RecordKind, string>> = {
  ...ORDER_KIND_LABEL,
  'family-created': '创建家庭',
  'member-joined': '成员加入',
  'temporary-member-added': '添加临时成员',
  'member-upgraded': '升级为正式成员',
  'member-left': '成员退出',
  'member-removed': '移除成员',
  'viewer-joined': '查看人加入',
  'viewer-left': '查看人退出',
  'organizer-changed': '更换组织者',
  binding: '绑定',
};

/** What a person reads: theirs as payer, as the person paid for, as organizer, or as viewer. */
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

export const RecordYear = z.coerce.number().int().min(2020).max(2100);

/** What records are looked for by; left out, it is every one. */
export const RecordFilter = z.object({
  kind: RecordKind.optional(),
  personId: Id.optional(),
  coverYear: RecordYear.optional(),
  /** The local year in which it happened. */
  year: RecordYear.optional(),
  state: OrderState.optional(),
});
export type RecordFilter = z.infer<typeof RecordFilter>;

export const recordEndpoints = {
  listRecords: endpoint({
    method: 'GET',
    path: '/records',
    summary: 'My records, newest first, page by page',
    scope: 'person',
    query: RecordFilter.extend({
      limit: z.coerce.number().int().min(1).max(100).default(20),
      after: z.string().max(200).optional(),
    }),
    response: z.object({ records: z.array(RecordView), next: z.string().nullable() }),
  }),
  readRecordChoices: endpoint({
    method: 'GET',
    path: '/me/records/choices',
    summary: 'The people and years that my records can be looked for by',
    scope: 'person',
    response: z.object({
      people: z.array(PersonRef),
      years: z.array(z.number().int()),
      coverYears: z.array(z.number().int()),
    }),
  }),
  exportRecords: endpoint({
    method: 'GET',
    path: '/me/records/file',
    summary: 'The same list of records as a CSV file, each with notes and its history',
    scope: 'person',
    answers: 'csv',
    query: RecordFilter,
    response: z.string(),
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
