import { shanghaiDay, yearOf } from '@gongji/shared/calendar';
import { useRead } from '../../api';
import { useSession } from '../../state/session';
import { paidYear } from './paid-year';

/** As many as one page of records holds: more than the years of anybody's premiums. */
const MOST = 100;

/**
 * For which year my own premium is known to be paid, from this year on.
 * @param asOf an instant of today, as the server has it; undefined until it is known
 */
export function usePaidYear(asOf: string | undefined) {
  const me = useSession((session) => session.me?.personId);
  const query = { personId: me ?? '', limit: MOST };
  const { data, loading } = useRead('listRecords', { query }, { enabled: me !== undefined });
  if (!data || me === undefined || asOf === undefined) return { loading, year: null };
  const year = yearOf(shanghaiDay(Date.parse(asOf)));
  return { loading, year: paidYear(data.records, me, year) };
}
