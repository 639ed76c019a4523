import { insertOrderJob, listOrdersWithoutJob } from '../adapters/postgres/order-jobs';
import type { Services } from '../use-cases/context';

/** Gives every order on its way that lost its job a new one; returns how many there were. */
export async function rescueOrders(services: Services, startup: boolean): Promise<number> {
  const orderIds = await listOrdersWithoutJob(services.db, startup);
  for (const orderId of orderIds) await insertOrderJob(services.db, orderId);
  if (orderIds.length > 0)
    services.log.warn({ orders: orderIds.length }, 'Orders had lost their job');
  return orderIds.length;
}
