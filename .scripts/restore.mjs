/**
 * npm run restore -- --from FOLDER [--keys FILE]: puts a backup into the data folder (DATA_DIR),
 * which must hold no database yet, starts it and proves the ledger.
 */
import { copyFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDatabase } from './databases.mjs';
import { loadTypescript } from './load-typescript.mjs';
import { checkedManifest } from './manifest.mjs';
import { startPostgres } from './postgres.mjs';
import { makeDataFolder } from './postgres-cluster.mjs';
import { restoredCluster } from './restored-cluster.mjs';
import { fail, root, runMain, say } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  const options = { from: { type: 'string' }, keys: { type: 'string' } };
  const { values } = parseArgs({ options });
  if (!values.from) fail('Say what: npm run restore -- --from FOLDER [--keys FILE].');
  const from = resolve(root, values.from);
  const dataDir = resolve(root, process.env.DATA_DIR ?? '.data');
  await ensureInstalled();
  const { madeAt } = checkedManifest(from);
  makeDataFolder(dataDir);
  restoredCluster({ from: join(from, 'cluster'), dataDir, log: say });
  takeKeys(values.keys, dataDir);
  say(`starting on what was backed up at ${madeAt}`);
  const postgres = await startPostgres({ dataDir });
  try {
    await ensureDatabase(postgres.url('gongji'));
    const { verifyLedgerAt } = await loadTypescript('bff/src/verify-ledger-at.ts');
    const { lines, holds } = await verifyLedgerAt(postgres.url('gongji'));
    for (const line of lines) process.stdout.write(`${line}\n`);
    return holds ? 0 : 1;
  } finally {
    await postgres.stop();
  }
});
process.exit();

/** Without the keys of that time nobody can read what was sealed with them. */
function takeKeys(file, dataDir) {
  const own = join(dataDir, 'keys.json');
  if (file !== undefined) {
    if (existsSync(own)) fail(`${own} is there already: it is not overwritten.`);
    copyFileSync(resolve(root, file), own);
  } else if (!existsSync(own)) {
    say(`put the keys of that time into ${own} before the product is started`);
  }
}
