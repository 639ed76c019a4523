/**
 * npm run backup -- --to FOLDER: a copy of the whole database, made while the product runs or at
 * rest. The keys are not in it, and must be kept elsewhere: bff/deploy/RUNBOOK.md.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { copyCluster } from './base-copy.mjs';
import { writeManifest } from './manifest.mjs';
import { productDatabase } from './product-database.mjs';
import { fail, root, runMain, say } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  const { values } = parseArgs({ options: { to: { type: 'string' } } });
  if (!values.to)
    fail('Say where to: npm run backup -- --to FOLDER, a folder that is not there yet.');
  if (process.env.DATABASE_URL) {
    fail(
      'Only a database of our own data folder is backed up so. For DATABASE_URL use the tools of ' +
        'its server: pg_basebackup, or pg_dump --format=custom.',
    );
  }
  const to = resolve(root, values.to);
  if (existsSync(to) && readdirSync(to).length > 0) fail(`${to} is not empty: name a new folder.`);
  await ensureInstalled();
  const { url, folder, stop } = await productDatabase();
  try {
    mkdirSync(to, { recursive: true, mode: 0o700 });
    await copyCluster({ url, from: folder, to: join(to, 'cluster') });
    const files = writeManifest(to, { madeAt: new Date().toISOString() });
    say(
      `${files} files are in ${to}; the keys are not: keep keys.json of the data folder elsewhere`,
    );
  } catch (error) {
    rmSync(to, { recursive: true, force: true });
    throw error;
  } finally {
    await stop();
  }
});
process.exit();
