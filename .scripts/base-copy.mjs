/**
 * Copies the files of a running cluster as PostgreSQL's own tools do, which are not among the
 * programs that come with the packages: between the start and the stop of a backup, with the
 * write-ahead log of that time. A server that begins on the copy brings it to one moment.
 */
import { chmodSync, copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fail, root } from './say.mjs';

/** Made anew by every server, or of no use to another. */
const contentsLeftOut = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);
const filesLeftOut = /^(postmaster\.(pid|opts)|pgsql_tmp.*|.*\.signal|backup_label.*)$/;
const segment = /^[0-9A-F]{24}$/;

/**
 * @param {{url: string, from: string, to: string}} how `url` names any database of the server that
 *   runs on the folder `from`, for a role that may make backups; `to` is an empty folder
 */
export async function copyCluster({ url, from, to }) {
  const { Client } = createRequire(join(root, 'bff', 'package.json'))('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // Gone with this connection; until then no log that the copy needs is thrown away.
    const slot = `copy_${process.pid}_${Date.now()}`;
    await client.query('select pg_create_physical_replication_slot($1, true, true)', [slot]);
    await client.query('select pg_backup_start($1, true)', [slot]);
    copyFolder(from, to, '');
    const { rows } = await client.query(
      'select labelfile as label, spcmapfile as spaces, pg_walfile_name(lsn) as last ' +
        'from pg_backup_stop(false)',
    );
    const [{ label, spaces, last }] = rows;
    if (spaces.trim() !== '') fail('A cluster with table spaces of its own is not copied.');
    writeFileSync(join(to, 'backup_label'), label, { mode: 0o600 });
    copyLog(join(from, 'pg_wal'), join(to, 'pg_wal'), firstOf(label), last);
  } finally {
    await client.end();
  }
}

function firstOf(label) {
  return /START WAL LOCATION: \S+ \(file ([0-9A-F]{24})\)/.exec(label)?.[1] ?? '';
}

function copyFolder(from, to, path) {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  chmodSync(to, 0o700);
  for (const entry of listed(from)) {
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) {
      const empty = contentsLeftOut.has(inner);
      if (empty) mkdirSync(join(to, entry.name), { mode: 0o700 });
      else copyFolder(join(from, entry.name), join(to, entry.name), inner);
    } else if (entry.isFile() && !filesLeftOut.test(entry.name)) {
      copyIfThere(join(from, entry.name), join(to, entry.name));
    } else if (entry.isSymbolicLink()) {
      fail(`A cluster with a link in it is not copied: ${inner}.`);
    }
  }
}

function copyLog(from, to, first, last) {
  for (const state of ['archive_status', 'summaries']) mkdirSync(join(to, state), { mode: 0o700 });
  for (const { name } of listed(from)) {
    const needed = segment.test(name) && name >= first && name <= last;
    if (needed || name.endsWith('.history')) copyFileSync(join(from, name), join(to, name));
  }
}

/** What a running server takes away meanwhile is taken away again by its log. */
function listed(folder) {
  return whereThere(() => readdirSync(folder, { withFileTypes: true })) ?? [];
}

function copyIfThere(from, to) {
  whereThere(() => copyFileSync(from, to));
}

function whereThere(read) {
  try {
    return read();
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
