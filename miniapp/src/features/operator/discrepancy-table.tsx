import type { DiscrepancyView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { Amount, Press, StatusTag, Text, View } from '../../components';
import { dayText } from '../../text';
import {
  DISCREPANCY_KIND,
  DISCREPANCY_STATUS,
  entryText,
  MENDING,
  momentText,
  OPERATOR,
  SYSTEM,
} from '../../text/operator';
import { DataTable } from './data-table';
import { OrderLink } from './order-link';
import { SettleSheet } from './settle-sheet';

const COLUMNS = [
  { name: OPERATOR.day },
  { name: OPERATOR.system },
  { name: OPERATOR.kind },
  { name: OPERATOR.orderNumber },
  { name: OPERATOR.ours, numeric: true },
  { name: OPERATOR.theirs, numeric: true },
  { name: OPERATOR.state },
  { name: OPERATOR.mending },
];

interface DiscrepancyTableProps {
  readonly found: readonly DiscrepancyView[];
}

/** Discrepancies, and for those that wait for a person the way to end them. */
export function DiscrepancyTable({ found }: DiscrepancyTableProps): ReactElement {
  const [settling, setSettling] = useState<DiscrepancyView | null>(null);
  return (
    <>
      <DataTable
        label={OPERATOR.view.discrepancies}
        columns={COLUMNS}
        rows={found.map((one) => ({
          key: one.discrepancyId,
          cells: [...factsOf(one), <Mending key="mending" of={one} onSettle={setSettling} />],
        }))}
      />
      {settling ? <SettleSheet of={settling} onClose={() => setSettling(null)} /> : null}
    </>
  );
}

function factsOf(one: DiscrepancyView) {
  const { label, tone } = DISCREPANCY_STATUS[one.status];
  return [
    dayText(one.day),
    SYSTEM[one.system],
    DISCREPANCY_KIND[one.kind],
    one.ours ? <OrderLink key="order" number={one.orderNumber} /> : one.orderNumber,
    sum(one.ourFen),
    sum(one.theirFen),
    <StatusTag key="status" text={label} tone={tone} />,
  ];
}

function sum(amountFen: number | null) {
  return amountFen === null ? OPERATOR.nobody : <Amount amountFen={amountFen} />;
}

interface MendingProps {
  readonly of: DiscrepancyView;
  readonly onSettle: (of: DiscrepancyView) => void;
}

/** What was booked, how a person ended it, or what is to be done. */
function Mending({ of, onSettle }: MendingProps): ReactElement {
  const { mending, status, repairs, settled } = of;
  return (
    <View className="desk-mending">
      {settled ? null : <Text>{MENDING[mending]}</Text>}
      {repairs.map(({ transactionId, event, at }) => (
        <Text key={transactionId} className="soft">
          {`${entryText(event)} · ${momentText(at)}`}
        </Text>
      ))}
      {settled ? (
        <>
          <Text>{settled.note}</Text>
          <Text className="soft">
            {OPERATOR.settledBy(settled.operatorName, momentText(settled.at))}
          </Text>
        </>
      ) : null}
      {status === 'open' && mending === 'person' ? (
        <Press className="link desk-link" onPress={() => onSettle(of)}>
          <Text>{OPERATOR.settle}</Text>
        </Press>
      ) : null}
    </View>
  );
}
