import type { RecordDetail } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, Card, StatusTag, Text, View } from '../../components';
import { useSession } from '../../state/session';
import { orderStateText, RECORDS, recordTitle, standingAbout, standingWords } from '../../text';

interface RecordHeadProps {
  readonly detail: RecordDetail;
}

/** What it was, how much, and where it stands. */
export function RecordHead({ detail }: RecordHeadProps): ReactElement {
  const { record } = detail;
  const { amountFen } = record;
  const me = useSession((session) => session.me?.personId ?? null);
  const words = wordsOf(detail);
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

function wordsOf({ record: { state, kind }, binding }: RecordDetail) {
  if (state) return orderStateText(state, kind);
  if (!binding) return null;
  const about = standingAbout({ ...binding, awaitsMe: false }) || RECORDS.noOrder;
  return { ...standingWords(binding.standing), about };
}
