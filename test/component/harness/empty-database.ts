import { Client } from 'pg';

let made = 0;

/** A new, empty database for this Jest worker on the server of the tests. Gives its URL. */
export function emptyDatabase(purpose: string): Promise<string> {
  return newDatabase(purpose, '');
}

/** A new database that holds what another one does; nobody may be connected to that one. */
export function copyOfDatabase(url: string, purpose: string): Promise<string> {
  return newDatabase(purpose, `template ${new URL(url).pathname.slice(1)}`);
}

async function newDatabase(purpose: string, how: string): Promise<string> {
  const server = process.env.TEST_PG_URL;
  if (!server) throw new Error('TEST_PG_URL names the PostgreSQL server of the tests.');
  made += 1;
  const name = `gongji_${purpose}_${process.env.JEST_WORKER_ID ?? '1'}_${made}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name} ${how}`);
  await client.end();
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}
