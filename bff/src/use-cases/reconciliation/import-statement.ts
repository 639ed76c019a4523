import type { StatementSystem } from '@gongji/shared/ledger';
import { raiseAlert } from '../../adapters/postgres/alerts';
import {
  holdStatementDay,
  insertStatement,
  markMatched,
  readStatement,
  type StatementRow,
} from '../../adapters/postgres/statements';
import type { Statement } from '../../ports/statement-source';
import type { Services } from '../context';
import { now } from '../time';
import { matchStatement } from './match-statement';

/** unread: it cannot be had, or is not what it says · again: nothing is new in it. */
export type ImportEnd = 'matched' | 'again' | 'unread';

/**
 * Reads a system's statement of a day, keeps it, and holds it against our books. The same file
 * again changes nothing; one whose matching was cut short is matched from the start, which finds
 * what it found before and no more.
 */
export async function importStatement(
  services: Services,
  system: StatementSystem,
  day: string,
): Promise<ImportEnd> {
  const answer = await services.statements.read(system, day);
  if (answer.kind !== 'done') {
    const about = { kind: 'statement-broken', subject: `${system} ${day}` } as const;
    const detail = answer.kind === 'unsure' ? answer.why : answer.code;
    await raiseAlert(services.db, services.newId(), { ...about, detail, at: now(services) });
    return 'unread';
  }
  const statement = await keepStatement(services, system, day, answer.value);
  if (statement.matchedAt !== null) return 'again';
  await matchStatement(services, statement);
  await markMatched(services.db, statement.statementId, now(services));
  return 'matched';
}

/** All of its lines or none of them, and once, however many read it at the same time. */
function keepStatement(
  services: Services,
  system: StatementSystem,
  day: string,
  statement: Statement,
): Promise<Pick<StatementRow, 'statementId' | 'system' | 'day' | 'matchedAt'>> {
  const { sha256 } = statement;
  return services.db.transaction().execute(async (tx) => {
    await holdStatementDay(tx, system, day);
    const seen = await readStatement(tx, { system, day, sha256 });
    if (seen) return seen;
    const row = { statementId: services.newId(), system, day, readAt: now(services) };
    await insertStatement(tx, row, statement);
    return { ...row, matchedAt: null };
  });
}
