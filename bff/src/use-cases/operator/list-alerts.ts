import { type AlertRow, pageAlerts } from '../../adapters/postgres/alerts';
import type { OperatorUseCase } from '../context';
import { readPage } from '../page-cursor';

/** Alerts as the operator asked for them; `next` is null on the last page. */
export const listAlerts: OperatorUseCase<'listAlerts'> = async ({ db }, call) => {
  const { after, limit, ...filter } = call.query;
  const { rows, next } = await readPage(
    { after, limit },
    ({ raisedAt, alertId }: AlertRow) => ({ at: raisedAt, id: alertId }),
    (place, most) => pageAlerts(db, { ...filter, after: place, limit: most }),
  );
  return { alerts: rows, next };
};
