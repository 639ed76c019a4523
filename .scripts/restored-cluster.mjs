/** Puts the files of a backup where a server of this data folder will begin on them. */
import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keptPassword, lastLine, owner, serverEnv } from './postgres-cluster.mjs';
import { clusterFolder, serverPrograms } from './postgres-home.mjs';
import { serverUser } from './postgres-user.mjs';
import { fail } from './say.mjs';

/** @returns {string} the folder of the cluster */
export function restoredCluster({ from, dataDir, log }) {
  const user = serverUser();
  const native = serverPrograms(user, log);
  const { folder } = clusterFolder(user, join(dataDir, 'postgres'), log);
  if (readdirSync(folder).length > 0) {
    fail(`There is a database in ${folder}: restore into another DATA_DIR.`);
  }
  cpSync(from, folder, { recursive: true });
  give(user, folder);
  setPassword({ native, user, folder, password: keptPassword(dataDir) });
  return folder;
}

/** Root copies; the server's own user must own what it serves. */
export function give(user, path) {
  if (user.uid === undefined) return;
  chownSync(path, user.uid, user.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) give(user, inner);
    else chownSync(inner, user.uid, user.gid);
  }
}

/** A data folder has a password of its own: that of the old one is not needed, and not kept. */
function setPassword({ native, user, folder, password }) {
  const text = `alter role ${owner} password '${password}';\n`;
  const args = ['--single', '-D', folder, 'postgres'];
  const options = { ...user, cwd: '/', encoding: 'utf8', env: serverEnv(), input: text };
  const { status, stderr } = spawnSync(join(native, 'bin', 'postgres'), args, options);
  if (status === 0 && !/ERROR|FATAL|PANIC/.test(stderr)) return;
  rmSync(folder, { recursive: true, force: true });
  fail(`The server does not begin on this backup: ${lastLine(stderr)}`);
}
