import type { RecordView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, Cell, List } from '../../components';
import { go } from '../../platform/navigate';
import { instantDayText, recordKindText } from '../../text';

interface RecordRowsProps {
  readonly records: readonly RecordView[];
}

/** Records newest first; a row opens its detail. */
export function RecordRows({ records }: RecordRowsProps): ReactElement {
  return (
    <List>
      {records.map((record) => (
        <Cell
          key={record.recordId}
          title={recordKindText(record.kind)}
          about={[record.member?.name, instantDayText(record.occurredAt)].filter(Boolean).join(' · ')}
          {...(record.amountFen === null ? {} : { value: <Amount amountFen={record.amountFen} /> })}
          onPress={() => go('record', { recordId: record.recordId })}
        />
      ))}
    </List>
  );
}
