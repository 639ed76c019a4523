import { shanghaiTime } from '@gongji/shared/calendar';
import type { Place } from '../adapters/postgres/page';
import type { CsvCell } from './context';

const ROWS_AT_ONCE = 500;

/** A list from its newest row to its oldest, page by page, each read when it is asked for. */
export async function* csvPages<Row>(
  read: (after: Place | null, limit: number) => Promise<Row[]>,
  placeOf: (row: Row) => Place,
  cellsOf: (rows: Row[]) => Promise<CsvCell[][]> | CsvCell[][],
): AsyncGenerator<CsvCell[][]> {
  for (let after: Place | null = null; ; ) {
    const rows: Row[] = await read(after, ROWS_AT_ONCE);
    yield await cellsOf(rows);
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_AT_ONCE) return;
    after = placeOf(last);
  }
}

/** 45000 → 450.00: no thousands, so that a spreadsheet takes it for a number. */
export function yuanCell(amountFen: number | null): CsvCell {
  if (amountFen === null) return null;
  const digits = String(Math.abs(amountFen)).padStart(3, '0');
  return `${amountFen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An instant as the clock in Shanghai shows it: 2025-11-15 10:00:00. */
export function timeCell(instant: string | null): CsvCell {
  if (instant === null) return null;
  return shanghaiTime(Date.parse(instant)).replace('T', ' ');
}
