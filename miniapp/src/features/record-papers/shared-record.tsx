import type { SharedRecord as Shared } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import {
  Amount,
  Card,
  type FactRow,
  Facts,
  StatusTag,
  Text,
  Timeline,
  View,
} from '../../components';
import {
  dayText,
  orderEventText,
  orderStateText,
  RECORD_SHARE,
  RECORDS,
  recordKindText,
  standingWords,
  timeText,
} from '../../text';

interface SharedRecordProps {
  readonly record: Shared;
}

function row(label: string, value: string | null): FactRow[] {
  return value ? [{ label, value }] : [];
}

/** A record as a relative may see it: what, how much, how far, and nothing to be done with it. */
export function SharedRecord({ record }: SharedRecordProps): ReactElement {
  const { kind, amountFen, state, standing, coverYear, coverFrom, history } = record;
  const words = state ? orderStateText(state, kind) : standing && standingWords(standing);
  const rows = [
    ...row(RECORDS.payer, record.payerMasked),
    ...row(state ? RECORDS.member : RECORDS.forMember, record.memberMasked),
    ...row(RECORDS.coverYear, coverYear ? RECORDS.yearOption(coverYear) : null),
    ...row(RECORDS.coverFrom, coverFrom ? dayText(coverFrom) : null),
    ...row(RECORDS.occurred, timeText(record.occurredAt)),
  ];
  return (
    <>
      <Text className="lead">{RECORD_SHARE.sharedLead(record.sharerMasked)}</Text>
      <Card>
        <Text className="record-title">{recordKindText(kind)}</Text>
        {amountFen === null ? null : <Amount amountFen={amountFen} size="large" />}
        {words ? (
          <View className="shared-state">
            <StatusTag text={words.label} tone={words.tone} />
          </View>
        ) : null}
      </Card>
      <Facts rows={rows} />
      {history.length > 0 ? (
        <Card>
          <Timeline
            entries={history.map(({ at, event, state: after }) => ({
              key: `${at}${event}`,
              title: orderEventText(event),
              time: timeText(at),
              about: orderStateText(after, kind).label,
            }))}
          />
        </Card>
      ) : null}
      <Text className="soft">{RECORD_SHARE.masked}</Text>
      <Text className="soft">{RECORD_SHARE.sharedUntil(timeText(record.expiresAt))}</Text>
    </>
  );
}
