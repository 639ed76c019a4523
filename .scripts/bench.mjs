/**
 * npm run bench [-- --members 1000,100000,1000000 --rounds 3 --seconds 8]: transfers over HTTP
 * beside bare Express, pgbench and the transaction alone, on one PostgreSQL in one run, as ratios;
 * and what a transfer and a read cost as members grow. What was found: test/bench/README.md.
 */
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './builds.mjs';
import { loadTypescript } from './load-typescript.mjs';
import { findPgbench } from './pgbench.mjs';
import { startPostgres } from './postgres.mjs';
import { fail, runMain, say } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      members: { type: 'string', default: '1000,100000,1000000' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '8' },
    },
  });
  const plan = {
    members: values.members.split(',').map(wholeNumber),
    rounds: wholeNumber(values.rounds),
    seconds: wholeNumber(values.seconds),
    pgbench: findPgbench(),
  };
  await ensureInstalled();
  await ensureBuilt(['bff']);
  if (plan.pgbench === null) {
    say(
      'no pgbench here, so nothing is held against it: Debian has it in the package postgresql-15',
    );
  }
  const { benchTransfers } = await loadTypescript('test/bench/transfers/bench-transfers.ts', {
    external: ['autocannon'],
  });
  const dataDir = mkdtempSync(join(tmpdir(), 'gongji-bench-'));
  chmodSync(dataDir, 0o755);
  const postgres = await startPostgres({ dataDir, throwAway: true, safe: true });
  try {
    for await (const line of benchTransfers(postgres.url('postgres'), plan)) say(line);
  } finally {
    await postgres.stop();
  }
});
process.exit();

function wholeNumber(text) {
  if (!/^\d{1,8}$/.test(text) || Number(text) === 0) fail(`${text} is no whole number above zero.`);
  return Number(text);
}
