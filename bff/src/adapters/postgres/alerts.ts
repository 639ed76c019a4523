import { type Selectable, sql } from 'kysely';
import type { Db } from './database';
import type { AlertKind, AlertsTable } from './proof-tables';

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

/** The matter is settled: the same may be told anew when it comes back. */
export async function closeAlerts(
  db: Db,
  about: { readonly kind: AlertKind; readonly subject: string },
  at: string,
): Promise<void> {
  await db
    .updateTable('alerts')
    .set({ closedAt: at })
    .where('kind', '=', about.kind)
    .where('subject', '=', about.subject)
    .where('closedAt', 'is', null)
    .execute();
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
