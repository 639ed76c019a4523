import type { OperatorOrderDetail } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, Text, View } from '../../components';
import { dayText } from '../../text';
import { momentText, movementText, OPERATOR, SYSTEM } from '../../text/operator';
import { DataTable } from './data-table';

const COLUMNS = [
  { name: OPERATOR.day },
  { name: OPERATOR.system },
  { name: OPERATOR.movement },
  { name: OPERATOR.amount, numeric: true },
  { name: OPERATOR.booked },
];

interface StatementLinesProps {
  readonly lines: OperatorOrderDetail['statementLines'];
}

/** What the days' statements say of an order. */
export function StatementLines({ lines }: StatementLinesProps): ReactElement {
  if (lines.length === 0) return <Text className="soft">{OPERATOR.noStatements}</Text>;
  return (
    <DataTable
      label={OPERATOR.statements}
      columns={COLUMNS}
      rows={lines.map(({ system, day, movement, amountFen, bookedAt, replaced }, index) => ({
        key: `${system} ${day} ${index}`,
        cells: [
          dayText(day),
          SYSTEM[system],
          <View key="movement" className="desk-mending">
            <Text>{movementText(movement)}</Text>
            {replaced ? <Text className="soft">{OPERATOR.replaced}</Text> : null}
          </View>,
          <Amount key="amount" amountFen={amountFen} />,
          momentText(bookedAt),
        ],
      }))}
    />
  );
}
