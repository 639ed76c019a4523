import type { OrderState } from '@gongji/shared/order';
import type { Db } from './database';

/** True where something this person pays or is paid for in the family is still on its way. */
export async function hasOpenOrders(db: Db, familyId: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('orders')
    .select('orderId')
    .where('familyId', '=', familyId)
    .where('state', 'not in', ['confirmed', 'failed'])
    .where((eb) => eb.or([eb('payerId', '=', personId), eb('memberPersonId', '=', personId)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many orders stand in each state now; a state without orders is left out. */
export async function countOrdersByState(db: Db): Promise<{ state: OrderState; count: number }[]> {
  return db
    .selectFrom('orders')
    .groupBy('state')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .execute();
}
