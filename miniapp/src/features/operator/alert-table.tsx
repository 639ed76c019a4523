import type { AlertKind, AlertView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { StatusTag, Text, View } from '../../components';

import {
  ALERT_KIND,
  ALERT_STATUS,
  accountText,
  alertDetailText,
  momentText,
  OPERATOR,
} from '../../text/operator';
import { DataTable } from './data-table';
import { OrderLink } from './order-link';

const COLUMNS = [
  { name: OPERATOR.state },
  { name: OPERATOR.kind },
  { name: OPERATOR.subject },
  { name: OPERATOR.detail },
  { name: OPERATOR.raised },
  { name: OPERATOR.seen },
];

/** Alerts about an order lead to it. */
const OF_ORDERS: ReadonlySet<AlertKind> = new Set<AlertKind>([
  'order-contradiction',
  'unexpected-answer',
  'outside-silent',
  'discrepancy',
]);
/** In a statement a number that we never gave stands behind this mark, or is nobody's. */
const OURS = /^[A-Z]\d{8}-/;

/** Alerts, open and settled. */
export function AlertTable({ alerts }: { readonly alerts: readonly AlertView[] }): ReactElement {
  return (
    <DataTable
      label={OPERATOR.view.alerts}
      columns={COLUMNS}
      rows={alerts.map((alert) => ({ key: alert.alertId, cells: cellsOf(alert) }))}
    />
  );
}

function cellsOf({ alertId, kind, subject, detail, times, raisedAt, seenAt, closedAt }: AlertView) {
  return [
    closedAt === null ? (
      <StatusTag key="state" text={ALERT_STATUS.open} tone="stop" />
    ) : (
      <StatusTag key="state" text={ALERT_STATUS.closed} tone="plain" />
    ),
    ALERT_KIND[kind],
    OF_ORDERS.has(kind) && OURS.test(subject) ? (
      <OrderLink key={alertId} number={subject} />
    ) : (
      subjectText(kind, subject)
    ),
    alertDetailText(kind, detail),
    momentText(raisedAt),
    <View key="seen" className="desk-mending">
      <Text>{momentText(seenAt)}</Text>
      <Text className="soft">{OPERATOR.timesSeen(times)}</Text>
    </View>,
  ];
}

function subjectText(kind: AlertKind, subject: string): string {
  return kind === 'clearing-open' ? accountText(subject) : subject;
}
