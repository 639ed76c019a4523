import type { StatementSystem, TheirMovements } from '@gongji/shared/ledger';
import { type Selectable, sql } from 'kysely';
import type { Statement } from '../../ports/statement-source';
import type { Db } from './database';
import type { StatementsTable } from './proof-tables';

export type StatementRow = Selectable<StatementsTable>;

const LINES_AT_ONCE = 2_000;

/** The statement with this very content, where it was read before. */
export async function readStatement(
  db: Db,
  of: { readonly system: StatementSystem; readonly day: string; readonly sha256: string },
): Promise<StatementRow | undefined> {
  return db
    .selectFrom('statements')
    .selectAll()
    .where('system', '=', of.system)
    .where('day', '=', of.day)
    .where('sha256', '=', of.sha256)
    .executeTakeFirst();
}

/** Until the transaction ends nobody else keeps a statement of that system and day. */
export async function holdStatementDay(
  tx: Db,
  system: StatementSystem,
  day: string,
): Promise<void> {
  const name = `statement:${system}:${day}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
}

/**
 * Days of which no statement has been held against our books to the end: among the `most` before
 * the one given, and since there are orders, or since an earlier day whose statement could not be
 * had. The earliest first.
 */
export async function listUnmatchedDays(
  db: Db,
  system: StatementSystem,
  before: string,
  most: number,
): Promise<string[]> {
  const found = await sql<{ day: string }>`
    with begun as (select least(
      (select min((created_at at time zone 'Asia/Shanghai')::date) from orders),
      (select min(split_part(subject, ' ', 2)::date) from alerts
        where kind = 'statement-broken' and closed_at is null
        and split_part(subject, ' ', 1) = ${system})) as day)
    select each.day::date as day
    from begun, generate_series(
      greatest(${before}::date - ${most}::integer, begun.day),
      ${before}::date - 1, interval '1 day') each (day)
    where begun.day is not null and not exists (select from statements
      where system = ${system} and statements.day = each.day::date
        and replaced_at is null and matched_at is not null)
    order by 1`.execute(db);
  return found.rows.map(({ day }) => day);
}

/** Keeps a statement with all its lines; it takes the place of an earlier one of that day. */
export async function insertStatement(
  tx: Db,
  row: Pick<StatementRow, 'statementId' | 'system' | 'day' | 'readAt'>,
  { sha256, lines }: Statement,
): Promise<void> {
  await tx
    .updateTable('statements')
    .set({ replacedAt: row.readAt })
    .where('system', '=', row.system)
    .where('day', '=', row.day)
    .where('replacedAt', 'is', null)
    .execute();
  const totalFen = lines.reduce((sum, { amountFen }) => sum + amountFen, 0);
  await tx
    .insertInto('statements')
    .values({ ...row, sha256, lineCount: lines.length, totalFen })
    .execute();
  for (let first = 0; first < lines.length; first += LINES_AT_ONCE) {
    const rows = lines.slice(first, first + LINES_AT_ONCE).map((line, index) => {
      return { ...line, statementId: row.statementId, lineNo: first + index + 1 };
    });
    await tx.insertInto('statementLines').values(rows).execute();
  }
}

export async function markMatched(db: Db, statementId: string, at: string): Promise<void> {
  await db
    .updateTable('statements')
    .set({ matchedAt: at })
    .where('statementId', '=', statementId)
    .execute();
}

/** The order numbers of a statement in their order, after the one given, a page at a time. */
export async function listStatementNumbers(
  db: Db,
  statementId: string,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('statementLines')
    .select('orderNumber')
    .distinct()
    .where('statementId', '=', statementId)
    .where('orderNumber', '>', after)
    .orderBy('orderNumber')
    .limit(limit)
    .execute();
  return rows.map((row) => row.orderNumber);
}

/** What the statements of a system that count say of these numbers, whatever their day. */
export async function listTheirMovements(
  db: Db,
  system: StatementSystem,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, TheirMovements>> {
  const rows = await db
    .selectFrom('statementLines as line')
    .innerJoin('statements as statement', 'statement.statementId', 'line.statementId')
    .select(['line.orderNumber', 'line.movement', 'line.amountFen', 'statement.day'])
    .where('statement.system', '=', system)
    .where('statement.replacedAt', 'is', null)
    .where(sql<boolean>`line.order_number = any(${[...numbers]})`)
    .orderBy('statement.day')
    .orderBy('line.lineNo')
    .execute();
  const byNumber = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    byNumber.set(row.orderNumber, [...(byNumber.get(row.orderNumber) ?? []), row]);
  }
  return new Map([...byNumber].map(([number, lines]) => [number, movementsOf(lines)]));
}

type Line = TheirMovements['taken'][number] & { readonly movement: string };

function movementsOf(lines: readonly Line[]): TheirMovements {
  const taken = lines.filter(({ movement }) => movement === 'taken');
  const givenBack = lines.filter(({ movement }) => movement === 'given-back');
  return { taken, givenBack, strange: lines.length - taken.length - givenBack.length };
}

export interface OrderStatementLine {
  readonly system: StatementSystem;
  readonly day: string;
  readonly movement: string;
  readonly amountFen: number;
  readonly bookedAt: string;
  readonly replaced: boolean;
}

/** Every line that any statement has of an order number, corrected statements included. */
export async function listOrderStatementLines(
  db: Db,
  orderNumber: string,
): Promise<OrderStatementLine[]> {
  return db
    .selectFrom('statementLines as line')
    .innerJoin('statements as statement', 'statement.statementId', 'line.statementId')
    .where('line.orderNumber', '=', orderNumber)
    .select([
      'statement.system',
      'statement.day',
      'line.movement',
      'line.amountFen',
      'line.bookedAt',
      sql<boolean>`statement.replaced_at is not null`.as('replaced'),
    ])
    .orderBy('line.bookedAt')
    .orderBy('statement.readAt')
    .orderBy('line.lineNo')
    .execute();
}
