import { z } from 'zod';
import { DiscrepancyKind, StatementSystem } from '../ledger';
import { OrderKind, OrderState } from '../order';
import { AreaCode, Id } from '../vocabulary';
import { Instant } from './common';
import { endpoint } from './endpoint';
import { OperatorOrder, OperatorOrderDetail } from './operator-orders';
import {
  AlertKind,
  AlertView,
  DiscrepancyStatus,
  DiscrepancyView,
  OperatorOverview,
  OperatorView,
  RefusalCount,
} from './operator-views';

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  after: z.string().max(200).optional(),
};
const next = z.string().nullable();

const OrderFilter = z.object({
  state: OrderState.optional(),
  kind: OrderKind.optional(),
  areaCode: AreaCode.optional(),
  /** On its way, or at its end, without a move for at least so many hours. */
  unmovedHours: z.coerce.number().int().min(1).max(8_760).optional(),
});
const DiscrepancyFilter = z.object({
  status: DiscrepancyStatus.optional(),
  kind: DiscrepancyKind.optional(),
  system: StatementSystem.optional(),
});
const AlertFilter = z.object({
  kind: AlertKind.optional(),
  /** Left out, both those that are open and those that are closed. */
  status: z.enum(['open', 'closed']).optional(),
});
const RefusalFilter = z.object({
  areaCode: AreaCode.optional(),
  days: z.coerce.number().int().min(1).max(92).default(30),
});

const read = { method: 'GET', scope: 'operator' } as const;
const file = { ...read, answers: 'csv', response: z.string() } as const;

/** What whoever runs the product may see and do. */
export const operatorEndpoints = {
  signInOperator: endpoint({
    method: 'POST',
    path: '/operator/sessions',
    summary: 'Sign in as an operator',
    scope: 'public',
    limit: 'sign-in',
    body: z.object({ credential: z.string().min(1).max(512) }),
    response: z.object({ token: z.string(), expiresAt: Instant, operator: OperatorView }),
    problems: ['sign-in-refused', 'outside-unavailable'],
  }),
  signOutOperator: endpoint({
    method: 'DELETE',
    path: '/operator/sessions/current',
    summary: 'Sign out here at once',
    scope: 'operator',
    response: z.object({ signedOut: z.literal(true) }),
  }),
  readOverview: endpoint({
    ...read,
    path: '/operator/overview',
    summary: 'Orders by state, what waits for a person, and the clearing accounts',
    response: OperatorOverview,
  }),
  listOrders: endpoint({
    ...read,
    path: '/operator/orders',
    summary: 'Orders by state, kind, area and age, newest first, page by page',
    query: OrderFilter.extend(page),
    response: z.object({ orders: z.array(OperatorOrder), next }),
  }),
  readOrder: endpoint({
    ...read,
    path: '/operator/orders/:orderNumber',
    summary: 'One order with its whole history',
    params: z.object({ orderNumber: z.string().min(1).max(64) }),
    response: OperatorOrderDetail,
  }),
  listDiscrepancies: endpoint({
    ...read,
    path: '/operator/discrepancies',
    summary: 'What statements and our books do not agree on, newest first, page by page',
    query: DiscrepancyFilter.extend(page),
    response: z.object({ discrepancies: z.array(DiscrepancyView), next }),
  }),
  settleDiscrepancy: endpoint({
    method: 'POST',
    path: '/operator/discrepancies/:discrepancyId/settlement',
    summary:
      'End a discrepancy that was settled outside of the product, with a note; no money moves',
    scope: 'operator',
    command: true,
    params: z.object({ discrepancyId: Id }),
    body: z.object({ note: z.string().trim().min(4).max(500) }),
    response: z.object({ discrepancy: DiscrepancyView }),
    problems: ['state-changed'],
  }),
  listAlerts: endpoint({
    ...read,
    path: '/operator/alerts',
    summary: 'What a person was told to look at, newest first, page by page',
    query: AlertFilter.extend(page),
    response: z.object({ alerts: z.array(AlertView), next }),
  }),
  countRefusals: endpoint({
    ...read,
    path: '/operator/refusals',
    summary: 'How often each reason kept people from something, by area, the most frequent first',
    query: RefusalFilter,
    response: z.object({ refusals: z.array(RefusalCount) }),
  }),
  exportOrders: endpoint({
    ...file,
    path: '/operator/exports/orders',
    summary: 'The same list of orders as a CSV file',
    query: OrderFilter,
  }),
  exportDiscrepancies: endpoint({
    ...file,
    path: '/operator/exports/discrepancies',
    summary: 'The same list of discrepancies as a CSV file',
    query: DiscrepancyFilter,
  }),
  exportAlerts: endpoint({
    ...file,
    path: '/operator/exports/alerts',
    summary: 'The same list of alerts as a CSV file',
    query: AlertFilter,
  }),
  exportRefusals: endpoint({
    ...file,
    path: '/operator/exports/refusals',
    summary: 'The same counts of refusals as a CSV file',
    query: RefusalFilter,
  }),
};
