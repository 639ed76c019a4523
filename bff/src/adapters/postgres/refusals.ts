import type { RefusalCount } from '@gongji/shared/contracts';
import { type Selectable, sql } from 'kysely';
import type { Db } from './database';
import type { RefusalsTable } from './operator-tables';

export type RefusalRow = Selectable<RefusalsTable>;

export async function insertRefusals(db: Db, rows: readonly RefusalRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('refusals')
    .values([...rows])
    .execute();
}

export interface RefusalsAsked {
  /** The first instant that counts. */
  readonly since: string;
  readonly areaCode?: string | undefined;
}

/** How often each reason was given in each area since then, the most frequent first. */
export async function countRefusals(db: Db, asked: RefusalsAsked): Promise<RefusalCount[]> {
  const { since, areaCode } = asked;
  let query = db.selectFrom('refusals').where('refusedAt', '>=', since);
  if (areaCode !== undefined) query = query.where('areaCode', '=', areaCode);
  return query
    .groupBy(['reason', 'areaCode', 'outcome'])
    .select(({ fn }) => [
      'reason',
      'areaCode',
      'outcome',
      fn.countAll<number>().filterWhere('asked', '=', 'quoted').as('quoted'),
      fn.countAll<number>().filterWhere('asked', '=', 'sent').as('sent'),
      fn.max('refusedAt').as('lastAt'),
    ])
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('reason')
    .orderBy('areaCode')
    .execute();
}
