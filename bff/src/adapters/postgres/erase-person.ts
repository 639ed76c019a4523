import type { Provider } from '@gongji/shared/contracts';
import type { Db } from './database';
import { EMPTIED_INVITATION } from './invitations';

/** What a name is where there was one: as masked names are shown, and nothing of it left. */
const NO_NAME = '**';
const NO_NUMBER = '*'.repeat(18);
const NOTHING = '';
const NO_PAPERS = JSON.stringify([]);

/**
 * Takes away what tells who a person is, and every way to find them by it: their number leads to
 * nobody, so that the same person who comes again is a new one. Rows that money or others' records
 * hang on stay, with ids and sums alone.
 */
export async function erasePerson(tx: Db, personId: string): Promise<void> {
  await tx
    .updateTable('people')
    .set({
      name: NO_NAME,
      idNumberMasked: NO_NUMBER,
      idNumberSealed: NOTHING,
      idNumberIndex: `closed:${personId}`,
    })
    .where('personId', '=', personId)
    .execute();
  await eraseSaid(tx, personId);
  await eraseRefunds(tx, personId);
  await eraseTraffic(tx, personId);
}

/** What they wrote of themselves and of others. */
async function eraseSaid(tx: Db, personId: string): Promise<void> {
  await tx
    .updateTable('invitations')
    .set(EMPTIED_INVITATION)
    .where('inviterId', '=', personId)
    .execute();
  await tx
    .updateTable('bindings')
    .set({ signatureMethod: null, signedName: null, papers: NO_PAPERS })
    .where('payerId', '=', personId)
    .execute();
  await tx
    .updateTable('commandLog')
    .set({ responseSealed: null, inputHash: NOTHING })
    .where('actorId', '=', personId)
    .execute();
}

/** Where their money went, but not that it did. */
async function eraseRefunds(tx: Db, personId: string): Promise<void> {
  await tx
    .updateTable('premiumRefunds')
    .set({ cardSealed: NOTHING, cardTail: NOTHING, proofName: NOTHING, proofDigest: null })
    .where('orderId', 'in', (orders) =>
      orders.selectFrom('orders').select('orderId').where('payerId', '=', personId),
    )
    .execute();
}

/** What was only there while they used the product; a platform's account is free again. */
async function eraseTraffic(tx: Db, personId: string): Promise<void> {
  const accounts = await tx
    .deleteFrom('platformIdentities')
    .where('personId', '=', personId)
    .returning(['provider', 'subject'])
    .execute();
  for (const { provider, subject } of accounts) {
    await tx
      .deleteFrom('realNameChecks')
      .where('provider', '=', provider as Provider)
      .where('subject', '=', subject)
      .execute();
  }
  const theirs = ['sessions', 'messages', 'messageChoices', 'pushConsents'] as const;
  for (const table of theirs) await tx.deleteFrom(table).where('personId', '=', personId).execute();
  await tx.deleteFrom('faceVerifications').where('personId', '=', personId).execute();
  await tx.deleteFrom('windowReminders').where('payerId', '=', personId).execute();
  await tx.deleteFrom('recordShares').where('sharerId', '=', personId).execute();
}
