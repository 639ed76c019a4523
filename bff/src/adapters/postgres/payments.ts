import type { Selectable } from 'kysely';
import type { Db } from './database';
import type { PaymentsTable } from './money-tables';

export type PaymentRow = Selectable<PaymentsTable>;

export async function insertPayment(tx: Db, payment: PaymentRow): Promise<void> {
  await tx.insertInto('payments').values(payment).execute();
}

/**
 * What a person has paid and sent to others from `from` until before `until` (ISO 8601), in fen,
 * also what has gone back since. Money into one's own pot is none of it.
 */
export async function sumPaidOut(
  db: Db,
  payerId: string,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<number> {
  const { amountFen } = await db
    .selectFrom('orders')
    .select(({ fn }) => fn.sum<string | null>('amountFen').as('amountFen'))
    .where('payerId', '=', payerId)
    .where('kind', 'in', ['premium', 'wallet-transfer'])
    .where('state', '<>', 'failed')
    .where('createdAt', '>=', from)
    .where('createdAt', '<', until)
    .executeTakeFirstOrThrow();
  return Number(amountFen ?? 0);
}

/** A payment of this family, for its payer or the organizer; undefined for anybody else. */
export async function readPaymentFor(
  db: Db,
  asked: { readonly paymentId: string; readonly familyId: string; readonly personId: string },
): Promise<PaymentRow | undefined> {
  return db
    .selectFrom('payments as payment')
    .innerJoin('families as family', 'family.familyId', 'payment.familyId')
    .selectAll('payment')
    .where('payment.paymentId', '=', asked.paymentId)
    .where('payment.familyId', '=', asked.familyId)
    .where((eb) =>
      eb.or([
        eb('payment.payerId', '=', asked.personId),
        eb('family.organizerId', '=', asked.personId),
      ]),
    )
    .executeTakeFirst();
}
