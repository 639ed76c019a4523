import type { OperatorOrderDetail } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, Text, View } from '../../components';

import { accountText, entryText, momentText, OPERATOR } from '../../text/operator';
import { DataTable } from './data-table';

const COLUMNS = [
  { name: OPERATOR.history },
  { name: OPERATOR.booked },
  { name: OPERATOR.account },
  { name: OPERATOR.amount, numeric: true },
];

interface OrderEntriesProps {
  readonly entries: OperatorOrderDetail['entries'];
}

/** What the ledger has of an order: each entry with its sides, which sum to zero. */
export function OrderEntries({ entries }: OrderEntriesProps): ReactElement {
  return (
    <DataTable
      label={OPERATOR.entries}
      columns={COLUMNS}
      rows={entries.map(({ transactionId, event, at, postings }) => ({
        key: transactionId,
        cells: [
          entryText(event),
          momentText(at),
          <View key="accounts" className="desk-mending">
            {postings.map(({ account }) => (
              <Text key={account}>{accountText(account)}</Text>
            ))}
          </View>,
          <View key="sums" className="desk-mending">
            {postings.map(({ account, amountFen }) => (
              <Amount key={account} amountFen={amountFen} />
            ))}
          </View>,
        ],
      }))}
    />
  );
}
