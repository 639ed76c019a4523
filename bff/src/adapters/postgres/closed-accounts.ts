import type { Selectable } from 'kysely';
import type { ClosedAccountsTable } from './consent-tables';
import type { Db } from './database';

/** From now on no order of theirs can be made, whoever was faster. */
export async function insertClosedAccount(
  tx: Db,
  row: Selectable<ClosedAccountsTable>,
): Promise<void> {
  await tx.insertInto('closedAccounts').values(row).execute();
}

/** How many orders a person paid or was paid for by: money records, which the law has us keep. */
export async function countOrdersOf(db: Db, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom('orders')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(({ eb, or }) => or([eb('payerId', '=', personId), eb('memberPersonId', '=', personId)]))
    .executeTakeFirstOrThrow();
  return Number(count);
}
