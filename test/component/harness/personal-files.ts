import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { PERSONAL } from './personal-traces';

/** Files are bytes: each letter of a name is three of them. */
const ANY_PERSONAL = new RegExp(PERSONAL.map((text) => bytesOf(Buffer.from(text))).join('|'));

/**
 * What of a person can be read in the files of a database, as a backup copies them: rows that were
 * changed or deleted are in them for a while, too. Empty where nothing can.
 */
export async function tracesInFiles(databaseUrl: string): Promise<string[]> {
  const folder = await folderOf(databaseUrl);
  return readdirSync(folder).flatMap((name) => {
    const [found] = ANY_PERSONAL.exec(bytesOf(readFileSync(join(folder, name)))) ?? [];
    return found === undefined ? [] : [`${name}: ${Buffer.from(found, 'latin1')}`];
  });
}

async function folderOf(databaseUrl: string): Promise<string> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // All that is still in memory goes to its file.
    await client.query('checkpoint');
    const { rows } = await client.query<{ folder: string; oid: string }>(
      `select current_setting('data_directory') as folder, oid::text
       from pg_database where datname = current_database()`,
    );
    const [database] = rows;
    if (!database) throw new Error('a database without a row');
    return join(database.folder, 'base', database.oid);
  } finally {
    await client.end();
  }
}

function bytesOf(buffer: Buffer): string {
  return buffer.toString('latin1');
}
