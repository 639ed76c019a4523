/** The databases the product needs, on a server we started or on one that somebody else runs. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fail, root } from './say.mjs';

const connectLimitMs = 10_000;

/**
 * Where the product and the sandbox keep their rows on a PostgreSQL that is not ours.
 * @param {NodeJS.ProcessEnv} env DATABASE_URL, and SANDBOX_DATABASE_URL where it has its own place
 * @returns {{product: string, sandbox: string}}
 */
export function outsideDatabases(env) {
  const product = parsedUrl('DATABASE_URL', env.DATABASE_URL);
  if (env.SANDBOX_DATABASE_URL) {
    return {
      product: product.href,
      sandbox: parsedUrl('SANDBOX_DATABASE_URL', env.SANDBOX_DATABASE_URL).href,
    };
  }
  const sandbox = new URL(product.href);
  sandbox.pathname = `${product.pathname}_sandbox`;
  return { product: product.href, sandbox: sandbox.href };
}

function parsedUrl(name, text) {
  try {
    const url = new URL(text);
    if (/^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return url;
  } catch {
    // Said below, without repeating a text that may hold a password.
  }
  return fail(
    `${name} is not the address of a PostgreSQL database: it looks like ` +
      'postgres://user:password@host:5432/name.',
  );
}

/** Makes the database at this address unless it is there. */
export async function ensureDatabase(address) {
  if (await canConnect(address)) return;
  const url = new URL(address);
  const name = decodeURIComponent(url.pathname.slice(1));
  url.pathname = '/postgres';
  const client = await connected(url.href, address);
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } catch (error) {
    fail(`The database ${name} is not there and could not be made: ${error.message}.`);
  } finally {
    await client.end();
  }
}

async function canConnect(address) {
  try {
    await (await connected(address, address)).end();
    return true;
  } catch (error) {
    if (error.cause?.code === '3D000') return false;
    throw error;
  }
}

async function connected(address, shown) {
  const { Client } = createRequire(join(root, 'bff', 'package.json'))('pg');
  const client = new Client({ connectionString: address, connectionTimeoutMillis: connectLimitMs });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { host, pathname } = new URL(shown);
    const why = error.message || error.code;
    return fail(
      `No PostgreSQL lets us in at ${host}${pathname} (${why}): check DATABASE_URL.`,
      error,
    );
  }
}
