import type { RecordKind, RecordView } from '@gongji/shared/contracts';

/** Paid from an account, or in cash first and given back from one: either way it has been paid. */
const PAYS: readonly RecordKind[] = ['premium', 'premium-refund'];

/**
 * The newest year from `year` on whose premium the records know to be paid for a person; null where
 * they know of none.
 */
export function paidYear(
  records: readonly RecordView[],
  personId: string,
  year: number,
): number | null {
  const paid = records.filter(
    ({ kind, member, state }) =>
      PAYS.includes(kind) && member?.personId === personId && state === 'confirmed',
  );
  const years = paid.map(({ coverYear }) => coverYear ?? 0).filter((each) => each >= year);
  return years.length > 0 ? Math.max(...years) : null;
}
