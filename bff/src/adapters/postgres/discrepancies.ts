import type { DiscrepancyKind, Mending, StatementSystem } from '@gongji/shared/ledger';
import { type Selectable, sql } from 'kysely';
import type { Db } from './database';
import type { DiscrepanciesTable, DiscrepancyStatus } from './proof-tables';

export type DiscrepancyRow = Selectable<DiscrepanciesTable>;

/** Keeps what differs. Found again it stays as it was, but for what only waited to be decided. */
export async function insertDiscrepancy(db: Db, row: DiscrepancyRow): Promise<void> {
  await db
    .insertInto('discrepancies')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['system', 'orderNumber', 'kind'])
        .doUpdateSet({ mending: row.mending, status: row.status, endedAt: row.endedAt })
        .where('discrepancies.status', '=', 'waiting'),
    )
    .execute();
}

export async function updateDiscrepancy(
  db: Db,
  discrepancyId: string,
  change: Pick<DiscrepancyRow, 'status' | 'mending' | 'endedAt'>,
): Promise<void> {
  await db
    .updateTable('discrepancies')
    .set(change)
    .where('discrepancyId', '=', discrepancyId)
    .execute();
}

export interface DiscrepanciesAsked {
  readonly system?: StatementSystem;
  readonly status?: DiscrepancyStatus;
  readonly kind?: DiscrepancyKind;
  readonly orderNumber?: string;
  readonly mending?: readonly Mending[];
  readonly beforeDay?: string;
  readonly limit: number;
}

/** Discrepancies for an operator or a job, the oldest first. */
export async function listDiscrepancies(
  db: Db,
  asked: DiscrepanciesAsked,
): Promise<DiscrepancyRow[]> {
  const { system, status, kind, orderNumber, mending, beforeDay } = asked;
  let query = db.selectFrom('discrepancies').selectAll();
  if (system) query = query.where('system', '=', system);
  if (status) query = query.where('status', '=', status);
  if (kind) query = query.where('kind', '=', kind);
  if (orderNumber) query = query.where('orderNumber', '=', orderNumber);
  if (mending) query = query.where('mending', 'in', mending);
  if (beforeDay) query = query.where('day', '<', beforeDay);
  return query.orderBy('foundAt').orderBy('discrepancyId').limit(asked.limit).execute();
}

/** Clearing accounts that do not stand at zero, by their postings, in fen. */
export async function listOpenClearing(db: Db): Promise<{ code: string; postedFen: number }[]> {
  const found = await sql<{ code: string; postedFen: number }>`
    select account.code, sum(posting.amount_fen)::bigint as posted_fen
    from ledger_accounts account join ledger_postings posting using (account_id)
    where account.kind = 'clearing'
    group by account.account_id having sum(posting.amount_fen) <> 0
    order by account.code`.execute(db);
  return found.rows;
}
