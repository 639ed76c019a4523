import { type AlertRow, pageAlerts } from '../../adapters/postgres/alerts';
import type { CsvUseCase } from '../context';
import { csvPages, timeCell } from '../csv-pages';
import { today } from '../time';

const COLUMNS = ['kind', 'subject', 'detail', 'times', 'raisedAt', 'seenAt', 'closedAt'];

/** The list of alerts as a file. */
export const exportAlerts: CsvUseCase<'exportAlerts'> = (services, call) => ({
  name: `alerts-${today(services)}`,
  columns: COLUMNS,
  pages: csvPages(
    (after, limit) => pageAlerts(services.db, { ...call.query, after, limit }),
    ({ raisedAt, alertId }: AlertRow) => ({ at: raisedAt, id: alertId }),
    (rows) =>
      rows.map(({ kind, subject, detail, times, raisedAt, seenAt, closedAt }) => [
        kind,
        subject,
        detail,
        times,
        timeCell(raisedAt),
        timeCell(seenAt),
        timeCell(closedAt),
      ]),
  ),
});
