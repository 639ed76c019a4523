import { FINAL_STATES, type OrderState } from '@gongji/shared/order';
import type { Db } from './database';

/** True where something this person pays or is paid for in the family is still on its way. */
export async function hasOpenOrders(db: Db, familyId: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('orders')
    .select('orderId')
    .where('familyId', '=', familyId)
    .where('state', 'not in', FINAL_STATES)
    .where((eb) => eb.or([eb('payerId', '=', personId), eb('memberPersonId', '=', personId)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many orders are on their way that this person pays or that pay for them, wherever. */
export async function countOpenOrdersOf(db: Db, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom('orders')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', 'not in', FINAL_STATES)
    .where(({ eb, or }) => or([eb('payerId', '=', personId), eb('memberPersonId', '=', personId)]))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * How many orders on their way stand in each state now; a state without orders is left out. Those
 * at their end are not counted: they only ever grow, and anybody's look would read them all.
 */
export async function countOpenOrders(db: Db): Promise<{ state: OrderState; count: number }[]> {
  return db
    .selectFrom('orders')
    .where('state', 'not in', FINAL_STATES)
    .groupBy('state')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .execute();
}
