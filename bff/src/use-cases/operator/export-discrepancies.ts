import type { DiscrepancyView } from '@gongji/shared/contracts';
import { type DiscrepancyRow, pageDiscrepancies } from '../../adapters/postgres/discrepancies';
import { viewDiscrepancies } from '../../adapters/postgres/discrepancy-views';
import type { CsvCell, CsvUseCase } from '../context';
import { csvPages, timeCell, yuanCell } from '../csv-pages';
import { today } from '../time';

const COLUMNS = [
  'day',
  'system',
  'kind',
  'status',
  'mending',
  'orderNumber',
  'ourYuan',
  'ourFen',
  'theirYuan',
  'theirFen',
  'ourState',
  'foundAt',
  'endedAt',
  'repairs',
  'settledBy',
  'note',
];

/** The list of discrepancies as a file, with what was booked and how a person ended them. */
export const exportDiscrepancies: CsvUseCase<'exportDiscrepancies'> = (services, call) => ({
  name: `discrepancies-${today(services)}`,
  columns: COLUMNS,
  pages: csvPages(
    (after, limit) => pageDiscrepancies(services.db, { ...call.query, after, limit }),
    ({ foundAt, discrepancyId }: DiscrepancyRow) => ({ at: foundAt, id: discrepancyId }),
    async (rows) => (await viewDiscrepancies(services.db, rows)).map(cellsOf),
  ),
});

function cellsOf(found: DiscrepancyView): CsvCell[] {
  return [
    found.day,
    found.system,
    found.kind,
    found.status,
    found.mending,
    found.orderNumber,
    yuanCell(found.ourFen),
    found.ourFen,
    yuanCell(found.theirFen),
    found.theirFen,
    found.ourState,
    timeCell(found.foundAt),
    timeCell(found.endedAt),
    found.repairs.map(({ event, transactionId }) => `${event} ${transactionId}`).join('; '),
    found.settled?.operatorName ?? null,
    found.settled?.note ?? null,
  ];
}
