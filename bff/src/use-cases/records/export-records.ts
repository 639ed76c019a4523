import type { OrderView } from '@gongji/shared/contracts';
import { listOrderViews } from '../../adapters/postgres/order-views';
import { listEventsOfOrders, type OrderEventRow } from '../../adapters/postgres/orders';
import { type ListedRecord, pageRecordsFor } from '../../adapters/postgres/records';
import type { CsvCell, CsvUseCase, Services } from '../context';
import { csvPages } from '../csv-pages';
import { FILE_HEADINGS, fileCells } from '../record-file';
import { today } from '../time';

/** The caller's records as a file, by the same filters and to the same reader as the list. */
export const exportRecords: CsvUseCase<'exportRecords'> = (services, call) => {
  const { personId } = call.actor;
  const day = today(services);
  return {
    name: `records-${day}`,
    columns: FILE_HEADINGS,
    pages: csvPages(
      (after, limit) => pageRecordsFor(services.db, personId, { ...call.query, day, after, limit }),
      ({ occurredAt, recordId }: ListedRecord) => ({ at: occurredAt, id: recordId }),
      (records) => cellsOf(services, records, personId),
    ),
  };
};

/** The histories of a page are read together, so that a long file asks little. */
async function cellsOf(
  { db }: Services,
  records: readonly ListedRecord[],
  readerId: string,
): Promise<CsvCell[][]> {
  const orderIds = records.filter(({ state }) => state !== null).map(({ recordId }) => recordId);
  const orders = new Map<string, OrderView>();
  for (const order of await listOrderViews(db, orderIds)) orders.set(order.orderId, order);
  const histories = new Map<string, OrderEventRow[]>();
  for (const event of await listEventsOfOrders(db, orderIds)) {
    const before = histories.get(event.orderId);
    if (before) before.push(event);
    else histories.set(event.orderId, [event]);
  }
  return records.map((record) => {
    const order = orders.get(record.recordId);
    return fileCells({ record, order, history: histories.get(record.recordId) ?? [] }, readerId);
  });
}
