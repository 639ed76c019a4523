import { z } from 'zod';
import { FenAmount } from '../money';
import { OrderState } from '../order';
import { BindingStanding, Id } from '../vocabulary';
import { Day, Instant } from './common';
import { endpoint } from './endpoint';
import { OrderHistoryEntry } from './orders';
import { RecordKind } from './records';

/** A link to one record, still open. What it carries is told once, when it is made. */
export const RecordShareView = z.object({ shareId: Id, createdAt: Instant, expiresAt: Instant });
export type RecordShareView = z.infer<typeof RecordShareView>;

/** One record as a relative may read it by a link: names masked, nothing of accounts or numbers. */
export const SharedRecord = z.object({
  kind: RecordKind,
  occurredAt: Instant,
  payerMasked: z.string().nullable(),
  memberMasked: z.string().nullable(),
  amountFen: FenAmount.nullable(),
  state: OrderState.nullable(),
  standing: BindingStanding.nullable(),
  coverYear: z.number().int().nullable(),
  coverFrom: Day.nullable(),
  history: z.array(OrderHistoryEntry),
  sharerMasked: z.string(),
  expiresAt: Instant,
});
export type SharedRecord = z.infer<typeof SharedRecord>;

const RecordPath = z.object({ recordId: Id });

export const recordShareEndpoints = {
  listRecordShares: endpoint({
    method: 'GET',
    path: '/records/:recordId/shares',
    summary: 'My open links to a record',
    scope: 'record',
    params: RecordPath,
    response: z.object({ shares: z.array(RecordShareView) }),
  }),
  shareRecord: endpoint({
    method: 'POST',
    path: '/records/:recordId/shares',
    summary: 'A link by which a relative reads this one record; payer or person it is about only',
    scope: 'record',
    command: true,
    params: RecordPath,
    response: z.object({ share: RecordShareView, token: z.string() }),
  }),
  endRecordShare: endpoint({
    method: 'POST',
    path: '/records/:recordId/shares/:shareId/end',
    summary: 'Take a link to a record back',
    scope: 'record',
    command: true,
    params: RecordPath.extend({ shareId: Id }),
    response: z.object({ shareId: Id }),
    problems: ['share-over'],
  }),
  lookUpSharedRecord: endpoint({
    method: 'POST',
    path: '/record-shares/look-up',
    summary: 'The record behind a link, for a relative of whoever made it',
    scope: 'person',
    body: z.object({ token: z.string().min(20).max(100) }),
    response: SharedRecord,
    problems: ['not-found', 'share-over'],
  }),
};
