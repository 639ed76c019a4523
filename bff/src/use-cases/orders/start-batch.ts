import { listDueOrders } from '../../adapters/postgres/orders';
import type { Services } from '../context';
import { moveOrder } from '../move-order';
import { today } from '../time';

/** Taken up at once; what is left over is taken up by the next round. */
const AT_MOST = 500;

/**
 * Sets every order going whose batch day has come, by the product's own day; returns how many. Who
 * cancels at that moment and who starts it meet at the order's lock: the second one finds it moved.
 */
export async function startBatch(services: Services): Promise<number> {
  const due = await listDueOrders(services.db, today(services), AT_MOST);
  for (const order of due) await moveOrder(services, order, 'batch-day-reached', null);
  return due.length;
}
