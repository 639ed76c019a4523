import type { AlertKind } from '@gongji/shared/contracts';
import { type Selectable, sql } from 'kysely';
import type { Db } from './database';
import { isAfterPlace, type Place } from './page';
import type { AlertsTable } from './proof-tables';

export type AlertRow = Selectable<AlertsTable>;

export interface NewAlert {
  readonly kind: AlertKind;
  /** Whom it is about: an order number, a clearing account, a statement; never a person. */
  readonly subject: string;
  /** What was found, as a code. */
  readonly detail: string;
  readonly at: string;
}

/** Tells a person. What is open already is counted once more, not told twice. */
export async function raiseAlert(db: Db, alertId: string, alert: NewAlert): Promise<void> {
  const { kind, subject, detail, at } = alert;
  await db
    .insertInto('alerts')
    .values({ alertId, kind, subject, detail, raisedAt: at, seenAt: at })
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'subject', 'detail'])
        .where('closedAt', 'is', null)
        .doUpdateSet({ times: sql<number>`alerts.times + 1`, seenAt: at }),
    )
    .execute();
}

export interface AlertMatter {
  readonly kind: AlertKind;
  readonly subject: string;
  /** Left out, whatever was found about the subject. */
  readonly detail?: string;
}

/** The matter is settled: the same may be told anew when it comes back. */
export async function closeAlerts(db: Db, about: AlertMatter, at: string): Promise<void> {
  let update = db
    .updateTable('alerts')
    .set({ closedAt: at })
    .where('kind', '=', about.kind)
    .where('subject', '=', about.subject)
    .where('closedAt', 'is', null);
  if (about.detail !== undefined) update = update.where('detail', '=', about.detail);
  await update.execute();
}

/**
 * Statements that could not be had and have been read and matched since, by whichever process: what
 * was told of them is settled.
 */
export async function closeStatementAlerts(db: Db, at: string): Promise<void> {
  await sql`
    update alerts set closed_at = ${at} where kind = 'statement-broken' and closed_at is null
      and subject in (select system || ' ' || day from statements
        where replaced_at is null and matched_at is not null)`.execute(db);
}

export interface AlertsAsked {
  /** Also those that are settled. */
  readonly closed?: boolean;
  readonly kind?: AlertKind;
  readonly subject?: string;
  readonly limit: number;
}

/** Alerts for an operator, the oldest open one first. */
export async function listAlerts(db: Db, asked: AlertsAsked): Promise<AlertRow[]> {
  let query = db.selectFrom('alerts').selectAll();
  if (!asked.closed) query = query.where('closedAt', 'is', null);
  if (asked.kind) query = query.where('kind', '=', asked.kind);
  if (asked.subject) query = query.where('subject', '=', asked.subject);
  return query.orderBy('raisedAt').orderBy('alertId').limit(asked.limit).execute();
}

export interface AlertPageAsked {
  readonly kind?: AlertKind | undefined;
  readonly status?: 'open' | 'closed' | undefined;
  readonly subject?: string | undefined;
  readonly after: Place | null;
  readonly limit: number;
}

/** Alerts for the operator's page, open and closed, the newest first. */
export async function pageAlerts(db: Db, asked: AlertPageAsked): Promise<AlertRow[]> {
  const { kind, status, subject, after } = asked;
  let query = db.selectFrom('alerts').selectAll();
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (status === 'open') query = query.where('closedAt', 'is', null);
  if (status === 'closed') query = query.where('closedAt', 'is not', null);
  if (subject !== undefined) query = query.where('subject', '=', subject);
  if (after) query = query.where(isAfterPlace('raisedAt', 'alertId', after));
  return query.orderBy('raisedAt', 'desc').orderBy('alertId', 'desc').limit(asked.limit).execute();
}

export async function countOpenAlerts(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('alerts')
    .where('closedAt', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
