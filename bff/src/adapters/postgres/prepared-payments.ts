import type { Selectable } from 'kysely';
import type { Db } from './database';
import type { PreparedPaymentsTable } from './prepared-tables';

export type PreparedRow = Selectable<PreparedPaymentsTable>;

export interface PreparedItem {
  readonly memberId: string;
  readonly name: string;
  readonly amountFen: number;
}

/** With the names of both, and how many of the two are in the family still. */
export type NamedPrepared = PreparedRow & {
  preparerName: string;
  payerName: string;
  stillThere: number | null;
};

function named(db: Db) {
  return db
    .selectFrom('preparedPayments')
    .innerJoin('people as preparer', 'preparer.personId', 'preparedPayments.preparerId')
    .innerJoin('people as payer', 'payer.personId', 'preparedPayments.payerId')
    .selectAll('preparedPayments')
    .select(['preparer.name as preparerName', 'payer.name as payerName'])
    .select((each) =>
      each
        .selectFrom('members')
        .whereRef('members.familyId', '=', 'preparedPayments.familyId')
        .where('members.status', '=', 'active')
        .where(({ eb, or }) =>
          or([
            eb('members.personId', '=', eb.ref('preparedPayments.preparerId')),
            eb('members.personId', '=', eb.ref('preparedPayments.payerId')),
          ]),
        )
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('stillThere'),
    );
}

interface Asked {
  readonly familyId: string;
  readonly personId: string;
  readonly limit: number;
}

/** What is open for a payer, newest first. */
export async function listPreparedFor(db: Db, asked: Asked): Promise<NamedPrepared[]> {
  return named(db)
    .where('preparedPayments.familyId', '=', asked.familyId)
    .where('preparedPayments.payerId', '=', asked.personId)
    .where('preparedPayments.status', '=', 'open')
    .orderBy('preparedPayments.preparedAt', 'desc')
    .orderBy('preparedPayments.preparedPaymentId')
    .limit(asked.limit)
    .execute();
}

/** What a person has put ready for others, newest first, whatever became of it. */
export async function listPreparedBy(db: Db, asked: Asked): Promise<NamedPrepared[]> {
  return named(db)
    .where('preparedPayments.familyId', '=', asked.familyId)
    .where('preparedPayments.preparerId', '=', asked.personId)
    .orderBy('preparedPayments.preparedAt', 'desc')
    .orderBy('preparedPayments.preparedPaymentId')
    .limit(asked.limit)
    .execute();
}

/** One of this family, locked until the transaction ends: it is answered once. */
export async function lockPrepared(
  tx: Db,
  familyId: string,
  preparedPaymentId: string,
): Promise<NamedPrepared | null> {
  await tx
    .selectFrom('preparedPayments')
    .select('preparedPaymentId')
    .where('preparedPaymentId', '=', preparedPaymentId)
    .forUpdate()
    .execute();
  const row = await named(tx)
    .where('preparedPayments.preparedPaymentId', '=', preparedPaymentId)
    .where('preparedPayments.familyId', '=', familyId)
    .executeTakeFirst();
  return row ?? null;
}

/** Its people in the order in which they were chosen, by the id of what was put ready. */
export async function listPreparedItems(
  db: Db,
  preparedPaymentIds: readonly string[],
): Promise<ReadonlyMap<string, PreparedItem[]>> {
  if (preparedPaymentIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('preparedItems')
    .innerJoin('members', 'members.memberId', 'preparedItems.memberId')
    .innerJoin('people', 'people.personId', 'members.personId')
    .select(['preparedPaymentId', 'preparedItems.memberId', 'people.name', 'amountFen'])
    .where('preparedPaymentId', 'in', preparedPaymentIds)
    .orderBy('seq')
    .execute();
  const itemsOf = new Map<string, PreparedItem[]>();
  for (const { preparedPaymentId, ...item } of rows) {
    itemsOf.set(preparedPaymentId, [...(itemsOf.get(preparedPaymentId) ?? []), item]);
  }
  return itemsOf;
}

export async function insertPrepared(
  tx: Db,
  row: PreparedRow,
  items: readonly PreparedItem[],
): Promise<void> {
  const { preparedPaymentId } = row;
  await tx.insertInto('preparedPayments').values(row).execute();
  const rows = items.map(({ memberId, amountFen }, seq) => {
    return { preparedPaymentId, seq, memberId, amountFen };
  });
  await tx.insertInto('preparedItems').values(rows).execute();
}

/** Ends one; what is open with a payer by the same preparer gives way to the next. */
export async function answerPrepared(
  tx: Db,
  preparedPaymentId: string,
  answer: Pick<PreparedRow, 'status' | 'answeredAt' | 'paymentId'>,
): Promise<void> {
  await tx
    .updateTable('preparedPayments')
    .set(answer)
    .where('preparedPaymentId', '=', preparedPaymentId)
    .execute();
}

/** Takes back whatever this preparer has open with this payer, and says which that was. */
export async function withdrawOpenPrepared(
  tx: Db,
  { familyId, preparerId, payerId }: Pick<PreparedRow, 'familyId' | 'preparerId' | 'payerId'>,
  answeredAt: string,
): Promise<string[]> {
  const rows = await tx
    .updateTable('preparedPayments')
    .set({ status: 'withdrawn', answeredAt })
    .where('familyId', '=', familyId)
    .where('preparerId', '=', preparerId)
    .where('payerId', '=', payerId)
    .where('status', '=', 'open')
    .returning('preparedPaymentId')
    .execute();
  return rows.map((row) => row.preparedPaymentId);
}

/** Ends what this person has put ready, or was to confirm, wherever. */
export async function endPreparedOf(tx: Db, personId: string, answeredAt: string): Promise<void> {
  const open = tx.updateTable('preparedPayments').where('status', '=', 'open');
  await open.set({ status: 'declined', answeredAt }).where('payerId', '=', personId).execute();
  await open.set({ status: 'withdrawn', answeredAt }).where('preparerId', '=', personId).execute();
}
