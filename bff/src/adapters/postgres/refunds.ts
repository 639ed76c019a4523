import { type Insertable, type Selectable, sql } from 'kysely';
import type { Db } from './database';
import type { PremiumRefundsTable } from './money-tables';

export type RefundRow = Selectable<PremiumRefundsTable>;

export async function insertRefund(tx: Db, row: Insertable<PremiumRefundsTable>): Promise<void> {
  await tx.insertInto('premiumRefunds').values(row).execute();
}

export async function readRefund(db: Db, orderId: string): Promise<RefundRow | undefined> {
  return db
    .selectFrom('premiumRefunds')
    .selectAll()
    .where('orderId', '=', orderId)
    .executeTakeFirst();
}

/** Another card takes the place of the one that was refused, under a payout number of its own. */
export async function updateCard(
  tx: Db,
  card: Pick<RefundRow, 'orderId' | 'cardSealed' | 'cardTail'>,
): Promise<void> {
  const { orderId, cardSealed, cardTail } = card;
  await tx
    .updateTable('premiumRefunds')
    .set({ cardSealed, cardTail, payoutSeq: sql<number>`payout_seq + 1` })
    .where('orderId', '=', orderId)
    .execute();
}
