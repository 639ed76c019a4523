import type { OperatorUseCase } from '../context';
import { ordersBy, placeOfOrder, viewOrder } from '../operator-orders';
import { readPage } from '../page-cursor';

/** Orders as the operator asked for them; `next` is null on the last page. */
export const listOrders: OperatorUseCase<'listOrders'> = async (services, call) => {
  const { after, limit, ...filter } = call.query;
  const read = ordersBy(services, filter);
  const { rows, next } = await readPage({ after, limit }, placeOfOrder, read);
  return { orders: rows.map(viewOrder), next };
};
