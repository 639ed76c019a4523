import { type Selectable, sql } from 'kysely';
import type { Db } from './database';
import type { CommandLogTable } from './family-tables';

export type LoggedCommand = Selectable<CommandLogTable>;

export interface CommandKey {
  readonly actorId: string;
  readonly requestId: string;
}

export async function readCommandLog(db: Db, key: CommandKey): Promise<LoggedCommand | null> {
  const row = await db
    .selectFrom('commandLog')
    .selectAll()
    .where('actorId', '=', key.actorId)
    .where('requestId', '=', key.requestId)
    .executeTakeFirst();
  return row ?? null;
}

/** Holds the id until the transaction ends; false where the same command is running elsewhere. */
export async function claimRequestId(tx: Db, key: CommandKey): Promise<boolean> {
  const name = `${key.actorId}:${key.requestId}`;
  const result = await sql<{ got: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as got`.execute(tx);
  return result.rows[0]?.got === true;
}

/** Forgets the answers of commands done before that instant; their rows stay. Gives how many. */
export async function forgetAnswers(db: Db, before: string): Promise<number> {
  const result = await db
    .updateTable('commandLog')
    .set({ responseSealed: null })
    .where('createdAt', '<', before)
    .where('responseSealed', 'is not', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

export async function insertCommandLog(tx: Db, row: LoggedCommand): Promise<void> {
  await tx.insertInto('commandLog').values(row).execute();
}
