/** The database of the product, for a command that looks at it: running, at rest, or elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureDatabase, outsideDatabases } from './databases.mjs';
import { startPostgres } from './postgres.mjs';
import { keptPassword, owner } from './postgres-cluster.mjs';
import { isAlive } from './processes.mjs';
import { root } from './say.mjs';

const database = 'gongji';

/**
 * Where the rows are: DATABASE_URL, else the server of a running `npm start`, else one that is
 * started on the data folder for as long as the command takes.
 * @returns {Promise<{url: string, folder?: string, stop: () => Promise<void>}>} `folder` is the
 *   cluster's own, where it is ours
 */
export async function productDatabase() {
  const nothing = async () => {};
  if (process.env.DATABASE_URL) {
    return { url: outsideDatabases(process.env).product, stop: nothing };
  }
  const dataDir = resolve(root, process.env.DATA_DIR ?? '.data');
  const folder = clusterOf(dataDir);
  const running = runningPort(folder);
  if (running !== undefined) {
    const url = `postgres://${owner}:${keptPassword(dataDir)}@127.0.0.1:${running}/${database}`;
    return { url, folder, stop: nothing };
  }
  const postgres = await startPostgres({ dataDir });
  await ensureDatabase(postgres.url(database));
  return { url: postgres.url(database), folder: clusterOf(dataDir), stop: postgres.stop };
}

function clusterOf(dataDir) {
  const wanted = join(dataDir, 'postgres');
  const note = `${wanted}-is-at`;
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : wanted;
}

/** PostgreSQL writes its process and its port into the cluster's folder. */
function runningPort(folder) {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return isAlive(Number(lines[0])) ? Number(lines[3]) : undefined;
}
