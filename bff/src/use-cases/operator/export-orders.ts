import type { CsvUseCase } from '../context';
import { csvPages, timeCell, yuanCell } from '../csv-pages';
import { ordersBy, placeOfOrder, viewOrder } from '../operator-orders';
import { today } from '../time';

const COLUMNS = [
  'orderNumber',
  'kind',
  'state',
  'areaCode',
  'amountYuan',
  'amountFen',
  'payerMasked',
  'memberMasked',
  'failure',
  'createdAt',
  'updatedAt',
];

/** The list of orders as a file; times as the clock in Shanghai shows them. */
export const exportOrders: CsvUseCase<'exportOrders'> = (services, call) => ({
  name: `orders-${today(services)}`,
  columns: COLUMNS,
  pages: csvPages(ordersBy(services, call.query), placeOfOrder, (rows) =>
    rows
      .map(viewOrder)
      .map((order) => [
        order.orderNumber,
        order.kind,
        order.state,
        order.areaCode,
        yuanCell(order.amountFen),
        order.amountFen,
        order.payerMasked,
        order.memberMasked,
        order.failure,
        timeCell(order.createdAt),
        timeCell(order.updatedAt),
      ]),
  ),
});
