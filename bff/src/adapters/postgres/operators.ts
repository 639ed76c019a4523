import type { Selectable } from 'kysely';
import type { Db } from './database';
import type { OperatorSessionsTable, OperatorsTable } from './operator-tables';

export type OperatorRow = Selectable<OperatorsTable>;
export type OperatorSessionRow = Selectable<OperatorSessionsTable>;

/** The row of whom the sign-in vouches for, made on first sight; the name as it is called now. */
export async function insertOperator(db: Db, row: OperatorRow): Promise<OperatorRow> {
  return db
    .insertInto('operators')
    .values(row)
    .onConflict((conflict) => conflict.column('subject').doUpdateSet({ name: row.name }))
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function insertOperatorSession(db: Db, row: OperatorSessionRow): Promise<void> {
  await db.insertInto('operatorSessions').values(row).execute();
}

export async function readOperatorSession(
  db: Db,
  tokenHash: string,
): Promise<OperatorSessionRow | null> {
  const row = await db
    .selectFrom('operatorSessions')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst();
  return row ?? null;
}

export async function touchOperatorSession(
  db: Db,
  tokenHash: string,
  lastSeenAt: string,
): Promise<void> {
  await db
    .updateTable('operatorSessions')
    .set({ lastSeenAt })
    .where('tokenHash', '=', tokenHash)
    .execute();
}

export async function deleteOperatorSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('operatorSessions').where('tokenHash', '=', tokenHash).execute();
}

/** Sessions past their end are of no use to anybody. */
export async function deleteEndedOperatorSessions(db: Db, now: string): Promise<void> {
  await db.deleteFrom('operatorSessions').where('endsAt', '<=', now).execute();
}
