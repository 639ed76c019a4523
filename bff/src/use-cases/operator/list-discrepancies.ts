import { type DiscrepancyRow, pageDiscrepancies } from '../../adapters/postgres/discrepancies';
import { viewDiscrepancies } from '../../adapters/postgres/discrepancy-views';
import type { OperatorUseCase } from '../context';
import { readPage } from '../page-cursor';

/** Discrepancies as the operator asked for them; `next` is null on the last page. */
export const listDiscrepancies: OperatorUseCase<'listDiscrepancies'> = async ({ db }, call) => {
  const { after, limit, ...filter } = call.query;
  const { rows, next } = await readPage(
    { after, limit },
    ({ foundAt, discrepancyId }: DiscrepancyRow) => ({ at: foundAt, id: discrepancyId }),
    (place, most) => pageDiscrepancies(db, { ...filter, after: place, limit: most }),
  );
  return { discrepancies: await viewDiscrepancies(db, rows), next };
};
