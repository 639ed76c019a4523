import type { DiscrepancyView } from '@gongji/shared/contracts';
import { type DiscrepancyKind, RepairEvent } from '@gongji/shared/ledger';
import type { Insertable } from 'kysely';
import type { Db } from './database';
import type { DiscrepancyRow } from './discrepancies';
import type { DiscrepancySettlementsTable } from './operator-tables';

/** Which entries are booked for which kind; of all others nothing is booked by itself. */
const REPAIRS: Readonly<Partial<Record<DiscrepancyKind, readonly RepairEvent[]>>> = {
  'missing-ours': ['late-debit-booked', 'late-debit-returned'],
  'late-reversal': ['late-reversal-booked', 'late-debit-returned'],
};

/** Writes down how a person ended a discrepancy. Once: the key refuses a second ending. */
export async function insertSettlement(
  tx: Db,
  row: Insertable<DiscrepancySettlementsTable>,
): Promise<void> {
  await tx.insertInto('discrepancySettlements').values(row).execute();
}

/** Discrepancies with what was booked for them and how a person ended them, in the same order. */
export async function viewDiscrepancies(
  db: Db,
  rows: readonly DiscrepancyRow[],
): Promise<DiscrepancyView[]> {
  if (rows.length === 0) return [];
  const orderIds = rows.flatMap(({ orderId }) => (orderId === null ? [] : [orderId]));
  const repairs = orderIds.length === 0 ? [] : await listRepairs(db, orderIds);
  const settlements = await listSettlements(
    db,
    rows.map(({ discrepancyId }) => discrepancyId),
  );
  return rows.map(({ orderId, ...row }) => ({
    ...row,
    ours: orderId !== null,
    repairs: repairs.flatMap(({ orderId: of, ...entry }) =>
      of === orderId && REPAIRS[row.kind]?.includes(entry.event) ? [entry] : [],
    ),
    settled: settledOf(settlements, row.discrepancyId),
  }));
}

async function listRepairs(db: Db, orderIds: readonly string[]) {
  const rows = await db
    .selectFrom('ledgerTransactions')
    .select(['orderId', 'transactionId', 'event', 'at'])
    .where('orderId', 'in', orderIds)
    .where('event', 'in', RepairEvent.options)
    .orderBy('at')
    .execute();
  return rows.map((row) => ({ ...row, event: RepairEvent.parse(row.event) }));
}

function listSettlements(db: Db, discrepancyIds: readonly string[]) {
  return db
    .selectFrom('discrepancySettlements as settled')
    .innerJoin('operators as operator', 'operator.operatorId', 'settled.operatorId')
    .select(['settled.discrepancyId', 'settled.note', 'settled.at', 'operator.name'])
    .where('settled.discrepancyId', 'in', discrepancyIds)
    .execute();
}

type Settlement = Awaited<ReturnType<typeof listSettlements>>[number];

function settledOf(
  settlements: readonly Settlement[],
  discrepancyId: string,
): DiscrepancyView['settled'] {
  const found = settlements.find((settled) => settled.discrepancyId === discrepancyId);
  return found ? { operatorName: found.name, note: found.note, at: found.at } : null;
}
