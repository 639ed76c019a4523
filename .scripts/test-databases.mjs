/** Empty databases for a command that tests: on the server of the tests, or on one of its own. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';
import { root } from './say.mjs';

/**
 * Lends empty databases to `use`, and takes them away afterwards.
 * @param {string} purpose part of their names
 * @param {number} count how many
 * @param {(urls: string[]) => Promise<unknown>} use
 */
export async function withTestDatabases(purpose, count, use) {
  const server = process.env.TEST_PG_URL ? null : await throwAwayServer();
  const serverUrl = process.env.TEST_PG_URL ?? server.url('postgres');
  const names = Array.from({ length: count }, (_, at) => `${purpose}_${process.pid}_${at}`);
  try {
    for (const name of names) await onServer(serverUrl, `create database ${name}`);
    await use(
      names.map((name) => Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href),
    );
  } finally {
    for (const name of names) {
      await onServer(serverUrl, `drop database if exists ${name} with (force)`);
    }
    await server?.stop();
  }
}

/** A PostgreSQL server of the tests' own, gone with all it has when it is stopped. */
export function throwAwayServer() {
  const dataDir = mkdtempSync(join(tmpdir(), 'gongji-test-'));
  // Open to the user that runs PostgreSQL for root, so that nothing need be kept elsewhere.
  chmodSync(dataDir, 0o755);
  return startPostgres({ dataDir, throwAway: true });
}

/**
 * Lends a folder in which `use` may start servers of its own; those it hands to `keep` are stopped,
 * last first, before the folder goes.
 * @typedef {<S extends { stop(): Promise<void> }>(server: S) => S} Keep
 * @param {string} purpose part of its name
 * @param {(base: string, keep: Keep) => Promise<T>} use
 */
export async function withServers(purpose, use) {
  const base = mkdtempSync(join(tmpdir(), `gongji-${purpose}-`));
  // Open to the user that runs PostgreSQL for root, so that nothing need be kept elsewhere.
  chmodSync(base, 0o755);
  const started = [];
  const keep = (server) => {
    started.push(server);
    return server;
  };
  try {
    return await use(base, keep);
  } finally {
    for (const server of started.reverse()) await server.stop();
    rmSync(base, { recursive: true, force: true });
  }
}

async function onServer(url, text) {
  const { Client } = createRequire(join(root, 'bff', 'package.json'))('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(text);
  await client.end();
}
