/** A standby of a running server on loopback, kept in step by synchronous replication. */
import { appendFileSync, chmodSync, chownSync, copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { copyCluster } from './base-copy.mjs';
import { startPostgres } from './postgres.mjs';
import { keptPassword, makeDataFolder, owner } from './postgres-cluster.mjs';
import { clusterFolder } from './postgres-home.mjs';
import { serverUser } from './postgres-user.mjs';
import { give } from './restored-cluster.mjs';
import { fail, root } from './say.mjs';

const standbyName = 'standby';
const patienceMs = 30_000;

/**
 * Copies the primary, starts the copy as its standby, and from then on lets the primary tell a
 * commit as done only once the standby has it on its disk.
 * @param {{primary: Awaited<ReturnType<typeof startPostgres>>, primaryData: string,
 *   dataDir: string, log: (text: string) => void}} how
 */
export async function startStandby({ primary, primaryData, dataDir, log }) {
  makeDataFolder(dataDir);
  copyFileSync(join(primaryData, 'postgres-password'), join(dataDir, 'postgres-password'));
  const user = serverUser();
  const { folder } = clusterFolder(user, join(dataDir, 'postgres'), log);
  await copyCluster({ url: primary.url('postgres'), from: primary.folder, to: folder });
  const password = keptPassword(dataDir);
  const to = `host=127.0.0.1 port=${primary.port} user=${owner} password=${password}`;
  const settings = `primary_conninfo = '${to} application_name=${standbyName}'\n`;
  appendFileSync(join(folder, 'postgresql.auto.conf'), settings);
  writeFileSync(join(folder, 'standby.signal'), '');
  chmodSync(folder, 0o700);
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  give(user, folder);
  const standby = await startPostgres({ dataDir, again: false, log });
  await onServer(primary.url('postgres'), async (client) => {
    await client.query(`alter system set synchronous_standby_names = '${standbyName}'`);
    await client.query('select pg_reload_conf()');
    await untilInStep(client);
  });
  return standby;
}

/** Makes a standby the primary; whoever waits for a standby of its own must not wait for ever. */
export async function promote(standby) {
  await onServer(standby.url('postgres'), async (client) => {
    await client.query('select pg_promote(true, 30)');
    await client.query('alter system reset synchronous_standby_names');
    await client.query('select pg_reload_conf()');
  });
}

async function untilInStep(client) {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const { rows } = await client.query(
      "select from pg_stat_replication where sync_state = 'sync' and state = 'streaming'",
    );
    if (rows.length > 0) return;
    if (Date.now() > deadline) fail('The standby does not come into step with the primary.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Lends a connection to a server. */
export async function onServer(url, use) {
  const { Client } = createRequire(join(root, 'bff', 'package.json'))('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
