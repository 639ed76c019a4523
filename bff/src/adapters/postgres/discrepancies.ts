import type { DiscrepancyStatus } from '@gongji/shared/contracts';
import type { DiscrepancyKind, Mending, StatementSystem } from '@gongji/shared/ledger';
import { type Selectable, sql } from 'kysely';
import type { Db } from './database';
import { isAfterPlace, type Place } from './page';
import type { DiscrepanciesTable } from './proof-tables';

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

export interface DiscrepancyPageAsked {
  readonly status?: DiscrepancyStatus | undefined;
  readonly kind?: DiscrepancyKind | undefined;
  readonly system?: StatementSystem | undefined;
  readonly orderNumber?: string | undefined;
  readonly after: Place | null;
  readonly limit: number;
}

/** Discrepancies for the operator's page, open and ended, the newest first. */
export async function pageDiscrepancies(
  db: Db,
  asked: DiscrepancyPageAsked,
): Promise<DiscrepancyRow[]> {
  const { status, kind, system, orderNumber, after } = asked;
  let query = db.selectFrom('discrepancies').selectAll();
  if (status !== undefined) query = query.where('status', '=', status);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (system !== undefined) query = query.where('system', '=', system);
  if (orderNumber !== undefined) query = query.where('orderNumber', '=', orderNumber);
  if (after) query = query.where(isAfterPlace('foundAt', 'discrepancyId', after));
  return query
    .orderBy('foundAt', 'desc')
    .orderBy('discrepancyId', 'desc')
    .limit(asked.limit)
    .execute();
}

/** The discrepancy, locked until the transaction ends; undefined where there is none. */
export async function lockDiscrepancy(
  tx: Db,
  discrepancyId: string,
): Promise<DiscrepancyRow | undefined> {
  return tx
    .selectFrom('discrepancies')
    .selectAll()
    .where('discrepancyId', '=', discrepancyId)
    .forUpdate()
    .executeTakeFirst();
}

/** How many there are of each status; a status that none has is left out. */
export async function countDiscrepancies(
  db: Db,
): Promise<{ status: DiscrepancyStatus; count: number }[]> {
  return db
    .selectFrom('discrepancies')
    .groupBy('status')
    .select(({ fn }) => ['status', fn.countAll<number>().as('count')])
    .execute();
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
