import { shanghaiDay } from '@gongji/shared/calendar';
import type { RecordView } from '@gongji/shared/contracts';

export interface MonthGroup {
  /** YYYY-MM. */
  readonly month: string;
  readonly records: readonly RecordView[];
}

/** Records by local month, in the order they come; a month that runs over two pages stays one. */
export function monthGroups(records: readonly RecordView[]): MonthGroup[] {
  const groups = new Map<string, RecordView[]>();
  for (const record of records) {
    const month = shanghaiDay(Date.parse(record.occurredAt)).slice(0, 7);
    groups.set(month, [...(groups.get(month) ?? []), record]);
  }
  return [...groups].map(([month, inMonth]) => ({ month, records: inMonth }));
}
