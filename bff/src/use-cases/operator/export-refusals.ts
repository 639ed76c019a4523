import type { CsvCell, CsvUseCase } from '../context';
import { timeCell } from '../csv-pages';
import { refusalsBy } from '../refusals';
import { today } from '../time';

const COLUMNS = ['reason', 'areaCode', 'outcome', 'quoted', 'sent', 'lastAt'];

/** The counts of refusals as a file: as many rows as reasons and areas, so one page. */
export const exportRefusals: CsvUseCase<'exportRefusals'> = (services, call) => {
  async function* pages(): AsyncGenerator<CsvCell[][]> {
    const counts = await refusalsBy(services, call.query);
    yield counts.map(({ reason, areaCode, outcome, quoted, sent, lastAt }) => [
      reason,
      areaCode,
      outcome,
      quoted,
      sent,
      timeCell(lastAt),
    ]);
  }
  return { name: `refusals-${today(services)}`, columns: COLUMNS, pages: pages() };
};
