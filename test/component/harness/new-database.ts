import { Client } from 'pg';

let made = 0;

/** A new, empty database for this Jest worker on the server of the tests. Gives its URL. */
export function emptyDatabase(purpose: string): Promise<string> {
  return onServer((client) => newDatabase(client, purpose, ''));
}

/** A new database that holds what another one does; nobody may be connected to that one. */
export function copyOfDatabase(url: string, purpose: string): Promise<string> {
  const template = new URL(url).pathname.slice(1);
  return onServer((client) => newDatabase(client, purpose, `template ${template}`));
}

/**
 * A new database with its tables in place: made once a server, then copied, which takes a tenth of
 * the time. `migrate` must have closed its connections when it is done.
 */
export function migratedDatabase(
  purpose: string,
  migrate: (url: string) => Promise<void>,
): Promise<string> {
  const template = `gongji_template_${purpose}`;
  return onServer(async (client) => {
    // One worker makes it, the others wait; the lock goes with the connection.
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    await makeTemplate(client, template, migrate);
    await client.query('select pg_advisory_unlock(hashtext($1))', [template]);
    return newDatabase(client, purpose, `template ${template}`);
  });
}

async function makeTemplate(
  client: Client,
  template: string,
  migrate: (url: string) => Promise<void>,
): Promise<void> {
  const found = await client.query('select from pg_database where datname = $1', [template]);
  if (found.rowCount) return;
  const making = `${template}_making`;
  await client.query(`drop database if exists ${making} with (force)`);
  await client.query(`create database ${making}`);
  await migrate(urlOf(making));
  // It has its name only when it is whole.
  await client.query(`alter database ${making} rename to ${template}`);
}

async function newDatabase(client: Client, purpose: string, how: string): Promise<string> {
  made += 1;
  const name = `gongji_${purpose}_${process.env.JEST_WORKER_ID ?? '1'}_${made}`;
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name} ${how}`);
  return urlOf(name);
}

async function onServer<T>(use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

function urlOf(name: string): string {
  return Object.assign(new URL(serverUrl()), { pathname: `/${name}` }).href;
}

function serverUrl(): string {
  const server = process.env.TEST_PG_URL;
  if (!server) throw new Error('TEST_PG_URL names the PostgreSQL server of the tests.');
  return server;
}
