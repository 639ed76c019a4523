import type { BindingStatus } from '@gongji/shared/vocabulary';
import type { Selectable } from 'kysely';
import type { Db } from './database';
import type { BindingsTable } from './family-tables';

export type BindingRow = Selectable<BindingsTable>;

/** A binding with the names of both and the kind of its member. */
export type NamedBinding = BindingRow & {
  payerName: string;
  memberName: string;
  kind: 'full' | 'temporary';
};

function named(db: Db) {
  return db
    .selectFrom('bindings')
    .innerJoin('people as payer', 'payer.personId', 'bindings.payerId')
    .innerJoin('people as member', 'member.personId', 'bindings.memberPersonId')
    .innerJoin('members', 'members.memberId', 'bindings.memberId')
    .selectAll('bindings')
    .select(['payer.name as payerName', 'member.name as memberName', 'members.kind']);
}

/**
 * Bindings of a family that nobody ended, a member's payers in their order. Those that wait for
 * something are among them, and those whose period is over: only their standing says who can pay.
 */
export async function listBindingRows(db: Db, familyId: string): Promise<NamedBinding[]> {
  return named(db)
    .where('bindings.familyId', '=', familyId)
    .where('bindings.endedOn', 'is', null)
    .orderBy('bindings.memberId')
    .orderBy('bindings.rank')
    .orderBy('bindings.bindingId')
    .execute();
}

/** Refused or declined, of members still there; the newest of each pair, not made again since. */
export async function listTurnedDown(db: Db, familyId: string): Promise<NamedBinding[]> {
  return named(db)
    .where('bindings.familyId', '=', familyId)
    .where('bindings.status', 'in', ['refused', 'declined'])
    .where('members.status', '=', 'active')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('bindings as later')
            .select('later.bindingId')
            .whereRef('later.payerId', '=', 'bindings.payerId')
            .whereRef('later.memberPersonId', '=', 'bindings.memberPersonId')
            .whereRef('later.createdAt', '>', 'bindings.createdAt'),
        ),
      ),
    )
    .orderBy('bindings.createdAt', 'desc')
    .limit(50)
    .execute();
}

export async function readBinding(
  db: Db,
  familyId: string,
  bindingId: string,
): Promise<NamedBinding | null> {
  const row = await named(db)
    .where('bindings.familyId', '=', familyId)
    .where('bindings.bindingId', '=', bindingId)
    .where('bindings.endedOn', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** A binding whether or not it still stands: a record of it is kept for ever. */
export async function readAnyBinding(db: Db, bindingId: string): Promise<NamedBinding | null> {
  const row = await named(db).where('bindings.bindingId', '=', bindingId).executeTakeFirst();
  return row ?? null;
}

/** Every binding a payer ever made, in whatever family: rules count those now and those ever. */
export async function listBindingsOfPayer(db: Db, payerId: string): Promise<BindingRow[]> {
  return db
    .selectFrom('bindings')
    .selectAll()
    .where('payerId', '=', payerId)
    .orderBy('createdAt')
    .orderBy('bindingId')
    .execute();
}

/** Bindings nobody ended that let somebody pay for this person, in whatever family. */
export async function listPayersOf(db: Db, memberPersonId: string): Promise<BindingRow[]> {
  return db
    .selectFrom('bindings')
    .selectAll()
    .where('memberPersonId', '=', memberPersonId)
    .where('endedOn', 'is', null)
    .orderBy('createdAt')
    .orderBy('bindingId')
    .execute();
}

export async function insertBinding(tx: Db, row: BindingRow): Promise<void> {
  const papers = JSON.stringify(row.papers);
  await tx
    .insertInto('bindings')
    .values({ ...row, papers })
    .execute();
}

interface BindingMove {
  readonly from: BindingStatus;
  readonly to: BindingStatus;
  /** The day it ended; null where it lives on. */
  readonly endedOn: string | null;
  readonly refusal?: string;
}

/** Moves a binding on from the status it was seen in; false where somebody else was first. */
export async function moveBinding(
  tx: Db,
  bindingId: string,
  { from, to, endedOn, refusal }: BindingMove,
): Promise<boolean> {
  const result = await tx
    .updateTable('bindings')
    .set({ status: to, endedOn, ...(refusal === undefined ? {} : { refusal }) })
    .where('bindingId', '=', bindingId)
    .where('status', '=', from)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Ends whatever this person pays or is paid for within the family. */
export async function endBindingsOf(
  tx: Db,
  familyId: string,
  personId: string,
  endedOn: string,
): Promise<void> {
  await tx
    .updateTable('bindings')
    .set({ endedOn, status: 'ended' })
    .where('familyId', '=', familyId)
    .where((where) =>
      where.or([where('payerId', '=', personId), where('memberPersonId', '=', personId)]),
    )
    .where('endedOn', 'is', null)
    .execute();
}

/** Ends what lets somebody pay for this person, or also what they pay for, in every family. */
export async function endAllBindingsOf(
  tx: Db,
  personId: string,
  endedOn: string,
  which: 'paid-for' | 'both-sides',
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('bindings')
    .set({ endedOn, status: 'ended' })
    .where('endedOn', 'is', null)
    .where(({ eb, or }) =>
      which === 'paid-for'
        ? eb('memberPersonId', '=', personId)
        : or([eb('memberPersonId', '=', personId), eb('payerId', '=', personId)]),
    )
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function setRank(tx: Db, bindingId: string, rank: number): Promise<void> {
  await tx.updateTable('bindings').set({ rank }).where('bindingId', '=', bindingId).execute();
}
