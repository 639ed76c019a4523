import { addDays, type CivilDate, fromShanghai } from '@gongji/shared/calendar';
import type { Run } from '../database/open-database';
import { type Debit, listDebits } from './debits';

export interface Statement {
  readonly day: CivilDate;
  readonly entries: readonly Omit<Debit, 'change'>[];
}

/** One entry a debit of that day (Asia/Shanghai, as played), with the status it has now. */
export async function statementOf(run: Run, day: CivilDate): Promise<Statement> {
  const from = fromShanghai(`${day}T00:00:00`);
  const until = fromShanghai(`${addDays(day, 1)}T00:00:00`);
  const debits = await listDebits(run, from, until);
  return { day, entries: debits.map(({ change: _change, ...entry }) => entry) };
}
