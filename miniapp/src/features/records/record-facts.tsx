import type { RecordDetail } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { type FactRow, Facts, Heading } from '../../components';
import { dayText, failureText, RECORDS, recordAccount, timeText, verifierText } from '../../text';

interface RecordFactsProps {
  readonly detail: RecordDetail;
}

function row(label: string, value: string | null | undefined): FactRow[] {
  return value ? [{ label, value }] : [];
}

/** Of a binding: from when to when, and what was given for it. */
function bindingRows({ binding }: RecordDetail): FactRow[] {
  if (!binding) return [];
  const { startsOn, endsOn, endedOn, signed, papers } = binding;
  return [
    ...row(RECORDS.from, dayText(startsOn)),
    ...row(RECORDS.to, endsOn && dayText(endsOn)),
    ...row(RECORDS.endedOn, endedOn && dayText(endedOn)),
    ...row(RECORDS.signed, signed ? RECORDS.signedValue : null),
    ...row(RECORDS.papers, papers > 0 ? RECORDS.papersValue(papers) : null),
  ];
}

/** Who, for whom, out of which account, under which number, when. */
export function RecordFacts({ detail }: RecordFactsProps): ReactElement {
  const { record, order, verifier } = detail;
  // What was taken does not go back.
  const taken = record.state === 'claimed' || record.state === 'confirmed';
  const returnsAt = taken ? null : order?.returnsAt;
  const rows = [
    ...row(RECORDS.payer, record.payer?.name),
    ...row(order ? RECORDS.member : RECORDS.forMember, record.member?.name),
    ...bindingRows(detail),
    ...row(RECORDS.account, recordAccount(detail)),
    ...row(RECORDS.coverYear, record.coverYear ? RECORDS.yearOption(record.coverYear) : null),
    ...row(RECORDS.coverFrom, order?.coverFrom ? dayText(order.coverFrom) : null),
    ...row(RECORDS.returnsAt, returnsAt ? timeText(returnsAt) : null),
    ...row(RECORDS.batchOn, order?.batchOn ? dayText(order.batchOn) : null),
    ...row(RECORDS.card, order?.cardTail ? RECORDS.cardText(order.cardTail) : null),
    ...row(RECORDS.failure, order?.failure ? failureText(order.failure) : null),
    ...row(RECORDS.verifier, verifier ? verifierText(verifier) : null),
    ...row(RECORDS.occurred, timeText(record.occurredAt)),
    ...row(RECORDS.orderNumber, order?.orderNumber),
  ];
  return (
    <>
      <Heading level={2} className="list-title section-title">
        {RECORDS.facts}
      </Heading>
      <Facts rows={rows} />
    </>
  );
}
