import { FINAL_STATES, type OrderKind } from '@gongji/shared/order';
import { type Selectable, sql } from 'kysely';
import type { Db } from './database';
import type { RecordsView } from './money-tables';
import { isInYear, listReadableFamilyIds, visibleTo } from './records';

/** The orders of one month that have the same kind, people and balance, as one row. */
export interface YearCell {
  readonly kind: OrderKind;
  readonly payerId: string;
  readonly payerName: string;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly source: NonNullable<Selectable<RecordsView>['source']>;
  /** 1 is January. */
  readonly month: number;
  readonly done: boolean;
  readonly amountFen: number;
  readonly count: number;
}

const MONTH = sql<number>`extract(month from record.occurred_at at time zone 'Asia/Shanghai')::int`;
const DONE = sql<boolean>`record.state = 'confirmed'`;
/** What failed or went back has moved nothing. */
const LOST = FINAL_STATES.filter((state) => state !== 'confirmed');

/** A local year of the orders among a person's records: what is done, and what is on its way. */
export async function sumRecordYear(db: Db, personId: string, year: number): Promise<YearCell[]> {
  const readers = await listReadableFamilyIds(db, personId);
  const rows = await visibleTo(db, personId, readers)
    .where(isInYear(year))
    .where('record.state', 'not in', LOST)
    .groupBy(['record.kind', 'record.payerId', 'record.personId', 'record.source'])
    .groupBy(['payer.name', 'person.name', MONTH, DONE])
    .select(['record.kind', 'record.payerId', 'record.personId', 'record.source'])
    .select(['payer.name as payerName', 'person.name as personName'])
    .select([MONTH.as('month'), DONE.as('done')])
    .select(sql<number>`sum(record.amount_fen)::bigint`.as('amountFen'))
    .select(sql<number>`count(*)`.as('count'))
    .execute();
  // Only orders have a state, and every order has a payer and a balance.
  return rows as YearCell[];
}

/** What a person's records can be looked for by. */
export interface RecordChoice {
  readonly payerId: string | null;
  readonly payerName: string | null;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly year: number;
  readonly coverYear: number | null;
}

const YEAR = sql<number>`extract(year from record.occurred_at at time zone 'Asia/Shanghai')::int`;

export async function listRecordChoices(db: Db, personId: string): Promise<RecordChoice[]> {
  return visibleTo(db, personId, await listReadableFamilyIds(db, personId))
    .select(['record.payerId', 'record.personId', 'record.coverYear'])
    .select(['payer.name as payerName', 'person.name as personName', YEAR.as('year')])
    .distinct()
    .execute();
}
