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
    .select(['payer.name as payerName', 'member.name as memberName', 'members.kind'])
    .where('bindings.endedOn', 'is', null);
}

/** Active bindings of a family: a member's payers in their order. */
export async function listBindingRows(db: Db, familyId: string): Promise<NamedBinding[]> {
  return named(db)
    .where('bindings.familyId', '=', familyId)
    .orderBy('bindings.memberId')
    .orderBy('bindings.rank')
    .orderBy('bindings.bindingId')
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
    .executeTakeFirst();
  return row ?? null;
}

/** Every binding a payer ever made, in whatever family: rules count those now and those ever. */
export async function listBindingsOfPayer(db: Db, payerId: string): Promise<BindingRow[]> {
  return db.selectFrom('bindings').selectAll().where('payerId', '=', payerId).execute();
}

/** Active bindings that let somebody pay for this person, with the area of each payer's family. */
export async function listPayersOf(
  db: Db,
  memberPersonId: string,
): Promise<(BindingRow & { areaCode: string })[]> {
  return db
    .selectFrom('bindings')
    .innerJoin('families', 'families.familyId', 'bindings.familyId')
    .selectAll('bindings')
    .select('families.areaCode')
    .where('memberPersonId', '=', memberPersonId)
    .where('endedOn', 'is', null)
    .execute();
}

export async function insertBinding(tx: Db, row: BindingRow): Promise<void> {
  await tx.insertInto('bindings').values(row).execute();
}

export async function endBinding(tx: Db, bindingId: string, endedOn: string): Promise<boolean> {
  const result = await tx
    .updateTable('bindings')
    .set({ endedOn })
    .where('bindingId', '=', bindingId)
    .where('endedOn', 'is', null)
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
    .set({ endedOn })
    .where('familyId', '=', familyId)
    .where((where) =>
      where.or([where('payerId', '=', personId), where('memberPersonId', '=', personId)]),
    )
    .where('endedOn', 'is', null)
    .execute();
}

export async function setRank(tx: Db, bindingId: string, rank: number): Promise<void> {
  await tx.updateTable('bindings').set({ rank }).where('bindingId', '=', bindingId).execute();
}
