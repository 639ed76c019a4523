/**
 * A real PostgreSQL server out of the npm packages: made once, started in well under a second,
 * stopped cleanly. It listens on loopback only and asks for a random password.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { freePort } from './ports.mjs';
import { clusterFolder, serverPrograms } from './postgres-home.mjs';
import { serverUser } from './postgres-user.mjs';
import { isAlive, processLine, stopProcess } from './processes.mjs';
import { fail, say } from './say.mjs';

const owner = 'gongji';
const startLimitMs = 60_000;

/**
 * Starts PostgreSQL on the cluster in `dataDir`/postgres, making it when it is not there.
 * @param {{dataDir: string, port?: number, throwAway?: boolean, log?: (text: string) => void}} how
 *   `throwAway` trades safety for speed: for tests, whose cluster is removed at the end.
 * @returns {Promise<{url: (database: string) => string, port: number, pid: number,
 *   stop: () => Promise<void>}>}
 */
export async function startPostgres({ dataDir, port, throwAway = false, log = say }) {
  makeDataFolder(dataDir);
  const user = serverUser();
  const native = serverPrograms(user, log);
  const home = clusterFolder(user, join(dataDir, 'postgres'), log);
  const password = keptPassword(dataDir);
  makeCluster({ native, user, folder: home.folder, password, log });
  await stopLeftOver(home.folder, log);
  const server = await launch({ native, user, folder: home.folder, dataDir, port, throwAway });
  return {
    port: server.port,
    pid: server.pid,
    url: (database) => `postgres://${owner}:${password}@127.0.0.1:${server.port}/${database}`,
    stop: async () => {
      await stopProcess(server.pid, 'SIGINT', 'SIGQUIT');
      if (throwAway && home.elsewhere) rmSync(dirname(home.folder), { recursive: true });
      if (throwAway) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Makes the data folder, or says plainly that it cannot be written. */
export function makeDataFolder(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(join(dataDir, '.written'), '');
  } catch {
    fail(`The data folder ${dataDir} cannot be written: choose another with DATA_DIR.`);
  }
}

function keptPassword(dataDir) {
  const file = join(dataDir, 'postgres-password');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

/** The marker is written last: a cluster whose making was cut short is made again. */
function makeCluster({ native, user, folder, password, log }) {
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

/** A server of ours that outlived its start (killed outright) would hold the cluster. */
async function stopLeftOver(folder, log) {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (isAlive(pid) && processLine(pid).includes(folder)) {
    log('stopping the database server that an earlier start left behind');
    await stopProcess(pid, 'SIGINT', 'SIGQUIT');
  }
  rmSync(file, { force: true });
}

async function launch({ native, user, folder, dataDir, port, throwAway }) {
  const chosen = port ?? (await freePort());
  const logFile = join(dataDir, 'postgres.log');
  const output = openSync(logFile, 'w', 0o600);
  const child = spawn(join(native, 'bin', 'postgres'), serverArguments(folder, chosen, throwAway), {
    ...user,
    cwd: '/',
    env: serverEnv(),
    // Its own process group: Ctrl-C reaches the supervisor, which stops things in order.
    detached: true,
    stdio: ['ignore', output, output],
  });
  let ended = false;
  child.on('error', () => {
    ended = true;
  });
  child.on('exit', () => {
    ended = true;
  });
  const deadline = Date.now() + startLimitMs;
  while (!isReady(folder, child.pid)) {
    if (ended || Date.now() > deadline) {
      if (!ended) await stopProcess(child.pid, 'SIGQUIT', 'SIGKILL');
      fail(`PostgreSQL did not start: ${lastLine(readFileSync(logFile, 'utf8'))}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.unref();
  return { port: chosen, pid: child.pid };
}

function serverArguments(folder, port, throwAway) {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(throwAway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', folder, ...flags];
}

/** The eighth line of the pid file is where PostgreSQL itself says how far it is. */
function isReady(folder, pid) {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, 'utf8').split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

/** PG* variables of the person at the keyboard must not steer this server. */
function serverEnv() {
  return { PATH: process.env.PATH ?? '', LC_ALL: 'C' };
}

function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}
