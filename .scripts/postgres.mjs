/**
 * A real PostgreSQL server out of the npm packages: started in well under a second, kept running,
 * stopped cleanly. It listens on loopback only and asks for a random password.
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freePort } from './ports.mjs';
import {
  keptPassword,
  lastLine,
  makeCluster,
  makeDataFolder,
  owner,
  serverEnv,
} from './postgres-cluster.mjs';
import { clusterFolder, serverPrograms } from './postgres-home.mjs';
import { serverUser } from './postgres-user.mjs';
import { isAlive, processLine, stopProcess } from './processes.mjs';
import { fail, say } from './say.mjs';

const startLimitMs = 60_000;

/**
 * Starts PostgreSQL on the cluster in `dataDir`/postgres, making it when it is not there. A server
 * that dies on its own is started again on the same port.
 * @param {{dataDir: string, throwAway?: boolean, safe?: boolean, again?: boolean,
 *   log?: (text: string) => void}} how
 *   `throwAway` is for tests: the cluster is removed at the end, and trades safety for speed,
 *   unless `safe` says that it writes as one that is kept. `again: false` leaves a dead one dead.
 * @returns {Promise<{url: (database: string) => string, port: number, folder: string, pid: number,
 *   stop: () => Promise<void>}>}
 */
export async function startPostgres(how) {
  const { dataDir, throwAway = false, safe = !throwAway, again = true, log = say } = how;
  makeDataFolder(dataDir);
  const user = serverUser();
  const native = serverPrograms(user, log);
  const { folder, elsewhere } = clusterFolder(user, join(dataDir, 'postgres'), log);
  const password = keptPassword(dataDir);
  makeCluster({ native, user, folder, password, log });
  await stopLeftOver(folder, log);
  const port = await freePort();
  const started = { native, user, folder, dataDir, port, safe, again };
  const { pid, stop } = await keepServing(started, log);
  return {
    port,
    folder,
    pid,
    url: (database) => `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await stop();
      if (throwAway && elsewhere) rmSync(dirname(folder), { recursive: true });
      if (throwAway) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function keepServing(how, log) {
  let stopping = false;
  let server = await launch(how);
  const watch = () => {
    server.child.once('exit', async () => {
      if (stopping || !how.again) return;
      log('PostgreSQL died and is started again');
      server = await launch(how);
      watch();
    });
  };
  watch();
  const stop = async () => {
    stopping = true;
    await stopProcess(server.pid, 'SIGINT', 'SIGQUIT');
  };
  return { pid: server.pid, stop };
}

/**
 * A server of ours that outlived its start (killed outright) holds the cluster: it is stopped. A
 * pid file whose id now belongs to another program is removed; that of a dead server is left to
 * PostgreSQL, because it also tells it whether processes of that server still live.
 */
async function stopLeftOver(folder, log) {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!isAlive(pid)) return;
  if (processLine(pid).includes(folder)) {
    log('stopping the database server that an earlier start left behind');
    await stopProcess(pid, 'SIGINT', 'SIGQUIT');
  } else {
    rmSync(file, { force: true });
  }
}

/** Starts the server; while processes of one that was killed still end, it is tried again. */
async function launch(how) {
  const deadline = Date.now() + startLimitMs;
  for (;;) {
    const server = spawnServer(how);
    if (await becomesReady(server, how.folder, deadline)) return server;
    const lastWords = lastLine(readFileSync(server.logFile, 'utf8'));
    const stillEnding = /pre-existing shared memory block/.test(lastWords);
    if (!stillEnding || Date.now() > deadline) fail(`PostgreSQL did not start: ${lastWords}`);
    await pause(500);
  }
}

function spawnServer({ native, user, folder, dataDir, port, safe }) {
  const logFile = join(dataDir, 'postgres.log');
  const output = openSync(logFile, 'w', 0o600);
  const child = spawn(join(native, 'bin', 'postgres'), serverArguments(folder, port, safe), {
    ...user,
    cwd: '/',
    env: serverEnv(),
    // Its own process group: Ctrl-C reaches the supervisor, which stops things in order.
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const server = { child, pid: child.pid, logFile, ended: false };
  const endWithUs = () => child.kill('SIGINT');
  process.once('exit', endWithUs);
  const gone = () => {
    server.ended = true;
    process.off('exit', endWithUs);
  };
  child.on('error', gone);
  child.on('exit', gone);
  child.unref();
  return server;
}

async function becomesReady(server, folder, deadline) {
  while (!isReady(folder, server.pid)) {
    if (server.ended) return false;
    if (Date.now() > deadline) {
      await stopProcess(server.pid, 'SIGQUIT', 'SIGKILL');
      return false;
    }
    await pause(50);
  }
  return true;
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function serverArguments(folder, port, safe) {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(safe ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', folder, ...flags];
}

/** The eighth line of the pid file is where PostgreSQL itself says how far it is. */
function isReady(folder, pid) {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, 'utf8').split('\n');
  return Number(lines[0]) === pid && /^(ready|standby)$/.test(lines[7]?.trim() ?? '');
}
