import type { Selectable, Updateable } from 'kysely';
import type { CodeLinksTable } from './code-link-tables';
import type { Db } from './database';

export type CodeLinkRow = Selectable<CodeLinksTable>;

/** A link with the names of both and the member's number, masked and sealed. */
export type NamedCodeLink = CodeLinkRow & {
  holderName: string;
  memberName: string;
  memberIdNumberMasked: string;
  memberIdNumberSealed: string;
};

function named(db: Db) {
  return db
    .selectFrom('codeLinks')
    .innerJoin('people as holder', 'holder.personId', 'codeLinks.holderId')
    .innerJoin('people as member', 'member.personId', 'codeLinks.memberPersonId')
    .selectAll('codeLinks')
    .select([
      'holder.name as holderName',
      'member.name as memberName',
      'member.idNumberMasked as memberIdNumberMasked',
      'member.idNumberSealed as memberIdNumberSealed',
    ]);
}

/** Every link that is not over and has this person on either side, oldest first. */
export async function listCodeLinks(db: Db, personId: string): Promise<NamedCodeLink[]> {
  return named(db)
    .where('codeLinks.status', '<>', 'ended')
    .where((or) => or.or([or('holderId', '=', personId), or('memberPersonId', '=', personId)]))
    .orderBy('askedAt')
    .orderBy('codeLinkId')
    .execute();
}

/** A link of this person, whichever side; null for anybody else's. */
export async function readCodeLink(
  db: Db,
  codeLinkId: string,
  personId: string,
): Promise<NamedCodeLink | null> {
  const row = await named(db)
    .where('codeLinkId', '=', codeLinkId)
    .where((or) => or.or([or('holderId', '=', personId), or('memberPersonId', '=', personId)]))
    .executeTakeFirst();
  return row ?? null;
}

/** The same, locked until the transaction ends: what is decided on it stays true. */
export async function lockCodeLink(
  tx: Db,
  codeLinkId: string,
  personId: string,
): Promise<NamedCodeLink | null> {
  const locked = tx
    .selectFrom('codeLinks')
    .select('codeLinkId')
    .where('codeLinkId', '=', codeLinkId);
  await locked.forUpdate().execute();
  return readCodeLink(tx, codeLinkId, personId);
}

export async function insertCodeLink(tx: Db, row: CodeLinkRow): Promise<void> {
  await tx.insertInto('codeLinks').values(row).execute();
}

export async function changeCodeLink(
  tx: Db,
  codeLinkId: string,
  change: Updateable<CodeLinksTable>,
): Promise<void> {
  await tx.updateTable('codeLinks').set(change).where('codeLinkId', '=', codeLinkId).execute();
}

/** How many links a person asked for since an instant, ended ones too. */
export async function countCodeLinksSince(db: Db, holderId: string, since: string) {
  const { count } = await db
    .selectFrom('codeLinks')
    .select((each) => each.fn.countAll<number>().as('count'))
    .where('holderId', '=', holderId)
    .where('askedAt', '>=', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Ends the links by which this person's code is shown, or also those by which they show one. */
export async function endCodeLinksOf(
  tx: Db,
  personId: string,
  endedAt: string,
  which: 'shown' | 'both-sides',
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('codeLinks')
    .set({ status: 'ended', endedAt })
    .where('status', '<>', 'ended')
    .where(({ eb, or }) =>
      which === 'shown'
        ? eb('memberPersonId', '=', personId)
        : or([eb('memberPersonId', '=', personId), eb('holderId', '=', personId)]),
    )
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
