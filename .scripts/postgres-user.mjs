/**
 * Who runs PostgreSQL. It refuses to run as root, so root hands it to an ordinary system user;
 * everybody else runs it as themselves.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const ownUserName = 'jiating-gongji';

/**
 * The user the server is to run as.
 * @returns {{uid?: number, gid?: number}} empty: as whoever runs this script.
 */
export function serverUser() {
  if (process.getuid?.() !== 0) return {};
  const known = userNamed('postgres') ?? userNamed(ownUserName);
  return known ?? createdUser() ?? userNamed('nobody') ?? { uid: 65534, gid: 65534 };
}

function createdUser() {
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/bin/false', ownUserName]);
  return userNamed(ownUserName);
}

function userNamed(name) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  if (line === undefined) return undefined;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/** Whether that user can run this program: the only proof is to run it. */
export function canRun(user, program, args) {
  return spawnSync(program, args, { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Whether that user can enter and write this folder. */
export function canWrite(user, folder) {
  return canRun(user, '/bin/sh', ['-c', 'test -w "$0" && test -x "$0"', folder]);
}
