import type { Run } from '../database/open-database';
import type { Account } from '../people/sandbox-person';

const COLUMNS = `past_years_fen as "pastYearsFen", this_year_fen as "thisYearFen",
  pot_fen as "potFen"`;

/** The money of one person now, or null where the core keeps no account for them. */
export async function readAccount(run: Run, idNumber: string): Promise<Account | null> {
  const sql = `select ${COLUMNS} from sandbox.accounts where id_number = $1`;
  return (await run<Account>(sql, [idNumber]))[0] ?? null;
}

/** The same, and nobody else changes it before the transaction ends. */
export async function lockAccount(run: Run, idNumber: string): Promise<Account | null> {
  const sql = `select ${COLUMNS} from sandbox.accounts where id_number = $1 for update`;
  return (await run<Account>(sql, [idNumber]))[0] ?? null;
}

/** Adds a change (parts may be negative) to a locked account. */
export async function changeAccount(run: Run, idNumber: string, change: Account): Promise<void> {
  await run(
    `update sandbox.accounts set past_years_fen = past_years_fen + $2,
       this_year_fen = this_year_fen + $3, pot_fen = pot_fen + $4
     where id_number = $1`,
    [idNumber, change.pastYearsFen, change.thisYearFen, change.potFen],
  );
}
