import type { RecordView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, Card, StatusTag, Text, View } from '../../components';
import { useSession } from '../../state/session';
import { orderStateText, RECORDS, recordTitle } from '../../text';

interface RecordHeadProps {
  readonly record: RecordView;
}

/** What it was, how much, and where it stands. */
export function RecordHead({ record }: RecordHeadProps): ReactElement {
  const { amountFen, kind, state } = record;
  const me = useSession((session) => session.me?.personId ?? null);
  const words = state ? orderStateText(state, kind) : null;
  return (
    <Card>
      <Text className="record-title">{recordTitle(record, me)}</Text>
      {amountFen === null ? null : <Amount amountFen={amountFen} size="large" />}
      <View role="status" className="record-state">
        {words ? <StatusTag text={words.label} tone={words.tone} /> : null}
        <Text className="card-about">{words ? words.about : RECORDS.noOrder}</Text>
      </View>
    </Card>
  );
}
