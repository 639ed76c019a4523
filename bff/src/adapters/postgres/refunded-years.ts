import type { Db } from './database';

/** The cover years whose premiums of this person have been paid back. */
export async function listRefundedYears(db: Db, personId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('orders')
    .select('coverYear')
    .distinct()
    .where('memberPersonId', '=', personId)
    .where('kind', '=', 'premium-refund')
    .where('state', '=', 'confirmed')
    .orderBy('coverYear')
    .execute();
  return rows.flatMap(({ coverYear }) => coverYear ?? []);
}

/** Who comes and goes again may leave the same behind. */
export async function insertRefundedYears(tx: Db, indexes: readonly string[]): Promise<void> {
  if (indexes.length === 0) return;
  await tx
    .insertInto('refundedYears')
    .values(indexes.map((yearIndex) => ({ yearIndex })))
    .onConflict((conflict) => conflict.column('yearIndex').doNothing())
    .execute();
}

/** True where one of these is kept: the same number and year, under any key at hand. */
export async function isYearRefunded(db: Db, indexes: readonly string[]): Promise<boolean> {
  const row = await db
    .selectFrom('refundedYears')
    .select('yearIndex')
    .where('yearIndex', 'in', indexes)
    .executeTakeFirst();
  return row !== undefined;
}
