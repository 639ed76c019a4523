import { openDatabase } from '@gongji/bff/src/adapters/postgres/database';
import { migrateDatabase } from '@gongji/bff/src/adapters/postgres/migrate';
import { verifyLedgerAt } from '@gongji/bff/src/verify-ledger-at';
import { fillLedger, tamper } from '../component/money/fill-ledger';

const ONE_FEN_MORE = `
  update ledger_postings set amount_fen = amount_fen + 1 where ctid =
    (select ctid from ledger_postings offset (select count(*) / 2 from ledger_postings) limit 1)
  returning transaction_id`;

/** Fills, proves, changes one byte, proves again; tells each as a line. */
export async function* benchLedger(databaseUrl: string, postings: number): AsyncGenerator<string> {
  const { db } = openDatabase(databaseUrl, 1);
  await migrateDatabase(db);
  await db.destroy();
  const fillMs = await timed(() => fillLedger(databaseUrl, postings));
  yield `${postings} postings written in ${(fillMs / 1000).toFixed(1)} s`;
  let said = await verifyLedgerAt(databaseUrl);
  yield said.lines.at(-1) ?? '';
  if (!said.holds) throw new Error('a ledger that nobody touched does not hold');
  const changed = await tamper(databaseUrl, ONE_FEN_MORE);
  const proveMs = await timed(async () => {
    said = await verifyLedgerAt(databaseUrl);
  });
  const named = said.lines.includes(`changed  ${changed}`);
  if (said.holds || !named) throw new Error('a changed row was not found');
  for (const line of said.lines) yield line;
  const secondsAMillion = proveMs / 1000 / (postings / 1e6);
  yield `one changed row found and named; ${secondsAMillion.toFixed(1)} s a million`;
}

async function timed(run: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}
