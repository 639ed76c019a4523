/**
 * npm run restore:drill: backs up a database that is being paid from, restores it into a folder of
 * its own, and holds both against each other: the ledger, the bank, and what people read.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './builds.mjs';
import { ensureDatabase } from './databases.mjs';
import { loadTypescript } from './load-typescript.mjs';
import { startPostgres } from './postgres.mjs';
import { runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';
import { withServers } from './test-databases.mjs';

const database = 'gongji';

await runMain(async () => {
  await ensureInstalled();
  await ensureBuilt(['shared', 'bff']);
  const { drillRestore } = await loadTypescript('test/operations/restore-drill.ts', {
    external: ['pg'],
  });
  return withServers('drill', async (base, keep) => {
    const [first, second, backup] = ['first', 'second', 'backup'].map((name) => join(base, name));
    const serve = async (dataDir) => {
      const server = keep(await startPostgres({ dataDir }));
      await ensureDatabase(server.url(database));
      return server.url(database);
    };
    const keysFile = join(first, 'keys.json');
    const { lines, clean } = await drillRestore({
      databaseUrl: await serve(first),
      startRestored: () => serve(second),
      writeKeys: (keys) => writeFileSync(keysFile, JSON.stringify(keys)),
      folders: { first, second, backup },
      keysFile,
    });
    for (const line of lines) process.stdout.write(`${line}\n`);
    return clean ? 0 : 1;
  });
});
process.exit();
