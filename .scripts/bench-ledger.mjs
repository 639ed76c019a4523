/**
 * npm run bench:ledger [-- POSTINGS]: fills a ledger of its own (1,000,000 rows unless told),
 * proves it, changes one byte as a superuser, and proves again. The last line gives the seconds a
 * million.
 */
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTypescript } from './load-typescript.mjs';
import { startPostgres } from './postgres.mjs';
import { fail, runMain, say } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  const postings = Number(process.argv[2] ?? 1_000_000);
  if (!Number.isInteger(postings) || postings < 1) fail('Say the rows as a number: 1000000');
  await ensureInstalled();
  const { benchLedger } = await loadTypescript('test/bench/bench-ledger.ts');
  const dataDir = mkdtempSync(join(tmpdir(), 'gongji-bench-'));
  chmodSync(dataDir, 0o755);
  const postgres = await startPostgres({ dataDir, throwAway: true });
  try {
    for await (const line of benchLedger(postgres.url('postgres'), postings)) say(line);
  } finally {
    await postgres.stop();
  }
});
process.exit();
