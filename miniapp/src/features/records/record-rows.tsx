import type { RecordView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, Cell, List, StatusTag, View } from '../../components';
import { go } from '../../platform/navigate';
import { useSession } from '../../state/session';
import { dayInMonthText, orderStateText, RECORDS, recordTitle, standingWords } from '../../text';
import { monthGroups } from './month-groups';

interface RecordRowsProps {
  readonly records: readonly RecordView[];
}

/** Records by month, newest first; a row opens its detail. */
export function RecordRows({ records }: RecordRowsProps): ReactElement {
  return (
    <>
      {monthGroups(records).map(({ month, records: inMonth }) => (
        <List key={month} title={RECORDS.month(month)}>
          {inMonth.map((record) => (
            <RecordRow key={record.recordId} record={record} />
          ))}
        </List>
      ))}
    </>
  );
}

function RecordRow({ record }: { readonly record: RecordView }): ReactElement {
  const { recordId, kind, amountFen, state, standing, occurredAt } = record;
  const me = useSession((session) => session.me?.personId ?? null);
  const words = state ? orderStateText(state, kind) : standing && standingWords(standing);
  const value = (
    <View className="order-value">
      {amountFen === null ? null : <Amount amountFen={amountFen} />}
      {words ? <StatusTag text={words.label} tone={words.tone} /> : null}
    </View>
  );
  return (
    <Cell
      title={recordTitle(record, me)}
      about={dayInMonthText(occurredAt)}
      {...(amountFen === null && !words ? {} : { value })}
      onPress={() => go('record', { recordId })}
    />
  );
}
