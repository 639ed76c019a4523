import type { RecordView } from '@gongji/shared/contracts';
import { monthGroups } from './month-groups';

const at = (occurredAt: string) => ({ occurredAt, recordId: occurredAt }) as RecordView;

describe('records by month', () => {
  it('puts an evening in UTC into the local month that has already begun', () => {
    const groups = monthGroups([at('2025-11-30T17:00:00.000Z'), at('2025-11-30T15:00:00.000Z')]);
    expect(groups.map(({ month }) => month)).toEqual(['2025-12', '2025-11']);
  });

  it('keeps a month together and in order', () => {
    const records = [at('2025-11-20T02:00:00.000Z'), at('2025-11-02T02:00:00.000Z')];
    expect(monthGroups(records)).toEqual([{ month: '2025-11', records }]);
  });
});
