import type { RecordDetail } from '@gongji/shared/contracts';
import type { FactRow } from '../../components';
import { dayText, RECEIPT, RECORDS, timeText } from '../../text';

/** Words only: the picture has no room for more. */
export interface ReceiptRow extends FactRow {
  readonly value: string;
}

/** True where there is something to show on paper: an order that was done. */
export function hasReceipt({ order }: Pick<RecordDetail, 'order'>): boolean {
  return order?.state === 'confirmed';
}

function row(label: string, value: string | null | undefined): ReceiptRow[] {
  return value ? [{ label, value }] : [];
}

/** Who, for whom, out of which account, when, under which number, by which rules. */
export function receiptRows(
  { order, record, history, decision }: RecordDetail,
  account: string | null,
  areaName: string,
): ReceiptRow[] {
  if (!order) return [];
  const done = history.at(-1)?.at;
  return [
    ...row(RECEIPT.payer, order.payer.name),
    ...row(RECEIPT.member, order.member?.name),
    ...row(RECEIPT.account, account),
    ...row(RECEIPT.coverYear, order.coverYear ? RECORDS.yearOption(order.coverYear) : null),
    ...row(RECEIPT.coverFrom, order.coverFrom ? dayText(order.coverFrom) : null),
    ...row(RECEIPT.begun, timeText(record.occurredAt)),
    ...row(RECEIPT.done, done ? timeText(done) : null),
    ...row(RECEIPT.orderNumber, order.orderNumber),
    ...row(
      RECEIPT.policy,
      decision ? RECEIPT.policyText(areaName, dayText(decision.stamp.day)) : null,
    ),
  ];
}
