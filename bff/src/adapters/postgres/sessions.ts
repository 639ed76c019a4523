import type { Selectable } from 'kysely';
import type { Db } from './database';
import type { SessionsTable } from './identity-tables';

export type SessionRow = Selectable<SessionsTable>;

export async function insertSession(db: Db, row: SessionRow): Promise<void> {
  await db.insertInto('sessions').values(row).execute();
}

export async function readSession(db: Db, tokenHash: string): Promise<SessionRow | null> {
  const row = await db
    .selectFrom('sessions')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst();
  return row ?? null;
}

export async function touchSession(db: Db, tokenHash: string, lastSeenAt: string): Promise<void> {
  await db.updateTable('sessions').set({ lastSeenAt }).where('tokenHash', '=', tokenHash).execute();
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('sessions').where('tokenHash', '=', tokenHash).execute();
}

/** What of this person's is open at `now`, the one seen last first; idle ones count as ended. */
export async function listOpenSessions(
  db: Db,
  personId: string,
  { now, idleSince }: { readonly now: string; readonly idleSince: string },
): Promise<SessionRow[]> {
  return db
    .selectFrom('sessions')
    .selectAll()
    .where('personId', '=', personId)
    .where('endsAt', '>', now)
    .where('lastSeenAt', '>', idleSince)
    .orderBy('lastSeenAt', 'desc')
    .orderBy('sessionId')
    .execute();
}

/** Ends one of a person's own; how many that was: one, or none where it is not theirs or over. */
export async function deleteOwnSession(
  db: Db,
  personId: string,
  sessionId: string,
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where('personId', '=', personId)
    .where('sessionId', '=', sessionId)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Ends all of a person's but the one with this token; how many that were. */
export async function deleteOtherSessions(
  db: Db,
  personId: string,
  tokenHash: string,
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where('personId', '=', personId)
    .where('tokenHash', '<>', tokenHash)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Ends the session that its holder has just replaced; somebody else's stays as it is. */
export async function deleteReplacedSession(
  tx: Db,
  personId: string,
  tokenHash: string,
): Promise<void> {
  await tx
    .deleteFrom('sessions')
    .where('tokenHash', '=', tokenHash)
    .where('personId', '=', personId)
    .execute();
}

/** Sessions past their end are of no use to anybody. */
export async function deleteEndedSessions(db: Db, now: string): Promise<void> {
  await db.deleteFrom('sessions').where('endsAt', '<=', now).execute();
}
