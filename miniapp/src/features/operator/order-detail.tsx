import type { OperatorOrderDetail } from '@gongji/shared/contracts';
import type { ReactElement, ReactNode } from 'react';
import {
  Amount,
  Card,
  DecisionCard,
  type FactRow,
  Facts,
  Heading,
  StatusTag,
  Text,
  Timeline,
  View,
} from '../../components';
import { dayText, orderEventText, orderKindText, orderStateText } from '../../text';
import { CAUSE, momentText, OPERATOR } from '../../text/operator';
import { AlertTable } from './alert-table';
import { DiscrepancyTable } from './discrepancy-table';
import { OrderEntries } from './order-entries';
import { StatementLines } from './statement-lines';

interface OrderDetailProps {
  readonly detail: OperatorOrderDetail;
}

/** One order: what it is, what happened, what was booked, what the statements said, and why. */
export function OrderDetail({ detail }: OrderDetailProps): ReactElement {
  return (
    <>
      <View className="desk-columns">
        <Part title={OPERATOR.facts}>
          <Facts rows={factsOf(detail)} />
        </Part>
        <Part title={OPERATOR.history}>
          <History {...detail} />
        </Part>
      </View>
      <Part title={OPERATOR.entries}>
        <OrderEntries entries={detail.entries} />
      </Part>
      <Part title={OPERATOR.statements}>
        <StatementLines lines={detail.statementLines} />
      </Part>
      {detail.discrepancies.length > 0 ? (
        <Part title={OPERATOR.view.discrepancies}>
          <DiscrepancyTable found={detail.discrepancies} />
        </Part>
      ) : null}
      {detail.alerts.length > 0 ? (
        <Part title={OPERATOR.view.alerts}>
          <AlertTable alerts={detail.alerts} />
        </Part>
      ) : null}
      <Part title={OPERATOR.decision}>
        <Text className="soft desk-lead">{OPERATOR.decisionLead}</Text>
        <Card>
          <DecisionCard decision={detail.decision} help={false} />
        </Card>
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ title, children }: PartProps): ReactElement {
  return (
    <View className="desk-part">
      <Heading level={2} className="list-title desk-title">
        {title}
      </Heading>
      {children}
    </View>
  );
}

function History({ history, order }: OperatorOrderDetail): ReactElement {
  return (
    <Card>
      <Timeline
        entries={history.map(({ at, event, state, cause }) => ({
          key: `${at}${event}`,
          title: orderEventText(event),
          time: momentText(at),
          about: `${CAUSE[cause]} · ${orderStateText(state, order.kind).label}`,
        }))}
      />
    </Card>
  );
}

function factsOf(detail: OperatorOrderDetail): FactRow[] {
  const { order, payer, member, asked } = detail;
  const { label, tone } = orderStateText(order.state, order.kind);
  const row = (name: string, value: ReactNode | null) =>
    value === null ? [] : [{ label: name, value }];
  return [
    { label: OPERATOR.kind, value: orderKindText(order.kind) },
    { label: OPERATOR.state, value: <StatusTag text={label} tone={tone} /> },
    { label: OPERATOR.amount, value: <Amount amountFen={order.amountFen} /> },
    { label: OPERATOR.payer, value: `${payer.nameMasked} ${payer.idNumberMasked}` },
    ...row(OPERATOR.member, member && `${member.nameMasked} ${member.idNumberMasked}`),
    ...row(OPERATOR.coverYear, detail.coverYear),
    ...row(OPERATOR.batchOn, detail.batchOn && dayText(detail.batchOn)),
    ...row(OPERATOR.card, detail.cardTail && OPERATOR.cardText(detail.cardTail)),
    ...row(OPERATOR.failure, order.failure),
    { label: OPERATOR.created, value: momentText(order.createdAt) },
    { label: OPERATOR.updated, value: momentText(order.updatedAt) },
    ...row(
      OPERATOR.asked,
      asked.firstAt && OPERATOR.askedText(asked.times, momentText(asked.firstAt)),
    ),
    ...row(OPERATOR.doubt, asked.doubtSince && OPERATOR.doubtText(momentText(asked.doubtSince))),
    ...row(OPERATOR.no, asked.noTimes > 0 ? OPERATOR.noText(asked.noTimes) : null),
  ];
}
