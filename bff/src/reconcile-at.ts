import { sql } from 'kysely';
import { listAlerts } from './adapters/postgres/alerts';
import { type Db, openDatabase } from './adapters/postgres/database';
import { listDiscrepancies } from './adapters/postgres/discrepancies';

const WAIT_MS = 60_000;
const LOOK_MS = 500;
const MOST_TOLD = 100;

/**
 * Has the worker of the product reconcile a day; then what is open, a line each, the last one for
 * all. Null where no worker took the job within a minute.
 */
export async function reconcileAt(url: string, day?: string): Promise<string[] | null> {
  const { db } = openDatabase(url, 1);
  try {
    await sql`select graphile_worker.add_job('reconcile',
      ${JSON.stringify(day === undefined ? {} : { day })}::json, job_key := 'reconcile')`.execute(
      db,
    );
    return (await isDone(db)) ? await tellOpen(db) : null;
  } finally {
    await db.destroy();
  }
}

async function isDone(db: Db): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < WAIT_MS; waitedMs += LOOK_MS) {
    const left = await sql`select 1 from graphile_worker.jobs where key = 'reconcile'`.execute(db);
    if (left.rows.length === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return false;
}

async function tellOpen(db: Db): Promise<string[]> {
  const open = await listDiscrepancies(db, { status: 'open', limit: MOST_TOLD });
  const waiting = await listDiscrepancies(db, { status: 'waiting', limit: MOST_TOLD });
  const alerts = await listAlerts(db, { limit: MOST_TOLD });
  return [
    ...open.map(({ day, system, kind, orderNumber, ourFen, theirFen }) =>
      [day, system, kind, orderNumber, `ours ${ourFen ?? '-'}`, `theirs ${theirFen ?? '-'}`].join(
        '  ',
      ),
    ),
    ...alerts.map(
      ({ kind, subject, detail, times }) => `alert  ${kind}  ${subject}  ${detail}  ${times}x`,
    ),
    `Reconciliation: ${open.length} open, ${waiting.length} waiting, ${alerts.length} alerts`,
  ];
}
