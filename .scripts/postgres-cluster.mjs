/** The database cluster: a folder that PostgreSQL owns, made once, with a password of its own. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fail } from './say.mjs';

/** The role that owns the cluster. */
export const owner = 'gongji';

/** Makes the data folder, or says plainly that it cannot be written. */
export function makeDataFolder(dataDir) {
  try {
    makeFolders(dataDir);
    const proof = join(dataDir, `.written-${process.pid}`);
    writeFileSync(proof, '');
    rmSync(proof);
  } catch {
    fail(`The data folder ${dataDir} cannot be written: choose another with DATA_DIR.`);
  }
}

/** One by one: asked for all at once, Node never comes back from a place such as /proc. */
function makeFolders(folder) {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  mkdirSync(folder);
}

/** The password of the cluster, made once. */
export function keptPassword(dataDir) {
  const file = join(dataDir, 'postgres-password');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

/** Makes the cluster; one whose making was cut short lacks the marker and is made again. */
export function makeCluster({ native, user, folder, password, log }) {
  const marker = join(folder, 'gongji-made');
  if (existsSync(marker)) return;
  log('making the database cluster');
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  const passwordFile = join(folder, '..', `.first-password-${process.pid}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) chownSync(passwordFile, user.uid, user.gid);
  const made = spawnSync(
    join(native, 'bin', 'initdb'),
    [
      '-D',
      folder,
      '-U',
      owner,
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--locale=C',
      '--no-instructions',
    ],
    { ...user, cwd: '/', encoding: 'utf8', env: serverEnv() },
  );
  rmSync(passwordFile);
  if (made.status !== 0) {
    fail(`The database cluster could not be made in ${folder}: ${lastLine(made.stderr)}`);
  }
  writeFileSync(marker, '');
}

/** PG* variables of the person at the keyboard must not steer this server. */
export function serverEnv() {
  return { PATH: process.env.PATH ?? '', LC_ALL: 'C' };
}

/** The last line of what a server said: mostly the reason why it ended. */
export function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}
