import type { RecordView } from '@gongji/shared/contracts';
import { paidYear } from './paid-year';

const ME = '00000000-0000-4000-8000-000000000001';
const BLANK: RecordView = {
  recordId: '00000000-0000-4000-8000-000000000009',
  kind: 'premium',
  occurredAt: '2025-11-15T02:00:00.000Z',
  familyId: null,
  payer: null,
  member: { personId: ME, name: '林德福' },
  amountFen: 45_000 as RecordView['amountFen'],
  state: 'confirmed',
  coverYear: 2026,
  standing: null,
};
describe('the year whose premium is paid', () => {
  test('is that of a confirmed premium for this very person', () => {
    expect(paidYear([BLANK], ME, 2025)).toBe(2026);
    const other = { personId: '00000000-0000-4000-8000-000000000002', name: '黄玉英' };
    expect(paidYear([{ ...BLANK, member: other }], ME, 2025)).toBeNull();
  });

  test.each(['submitted', 'failed', 'scheduled'] as const)(
    'is not known while it is %s',
    (state) => {
      expect(paidYear([{ ...BLANK, state }], ME, 2025)).toBeNull();
    },
  );

  test('is not one that is over', () => {
    expect(paidYear([{ ...BLANK, coverYear: 2024 }], ME, 2025)).toBeNull();
  });

  test('is known too where it was paid in cash first and given back', () => {
    const refund = { ...BLANK, kind: 'premium-refund' } as const;
    expect(paidYear([refund], ME, 2025)).toBe(2026);
    expect(paidYear([{ ...refund, kind: 'wallet-transfer' }], ME, 2025)).toBeNull();
  });

  test('is the newest of several', () => {
    expect(paidYear([{ ...BLANK, coverYear: 2025 }, BLANK], ME, 2025)).toBe(2026);
  });
});
