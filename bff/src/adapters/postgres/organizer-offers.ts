import type { Selectable } from 'kysely';
import type { Db } from './database';
import type { OrganizerOffersTable } from './family-life-tables';

export type OfferRow = Selectable<OrganizerOffersTable>;
/** An offer with the names of both. */
export type NamedOffer = OfferRow & { fromName: string; toName: string };

/** What waits for an answer in a family, as far as nobody has written down that it ended. */
export async function readOpenOffer(db: Db, familyId: string): Promise<NamedOffer | null> {
  const row = await db
    .selectFrom('organizerOffers')
    .innerJoin('people as from', 'from.personId', 'organizerOffers.fromId')
    .innerJoin('people as to', 'to.personId', 'organizerOffers.toId')
    .selectAll('organizerOffers')
    .select(['from.name as fromName', 'to.name as toName'])
    .where('familyId', '=', familyId)
    .where('status', '=', 'open')
    .executeTakeFirst();
  return row ?? null;
}

export async function insertOffer(tx: Db, row: OfferRow): Promise<void> {
  await tx.insertInto('organizerOffers').values(row).execute();
}

/** Ends whatever is open in a family. */
export async function endOpenOffer(
  tx: Db,
  familyId: string,
  answer: Pick<OfferRow, 'status' | 'answeredAt'>,
): Promise<void> {
  await tx
    .updateTable('organizerOffers')
    .set(answer)
    .where('familyId', '=', familyId)
    .where('status', '=', 'open')
    .execute();
}

/** Ends what this person was asked or has asked, wherever. */
export async function endOffersOf(tx: Db, personId: string, answeredAt: string): Promise<void> {
  const open = tx.updateTable('organizerOffers').where('status', '=', 'open');
  await open.set({ status: 'declined', answeredAt }).where('toId', '=', personId).execute();
  await open.set({ status: 'withdrawn', answeredAt }).where('fromId', '=', personId).execute();
}
