/**
 * npm run keys:rotate: puts all that is sealed under DATA_KEY and INDEX_KEY, opening it with
 * OTHER_DATA_KEYS and OTHER_INDEX_KEYS, while the product is at work. The last line says whether
 * anything is left under another key; so does the exit code. How: bff/PERSONAL-DATA.md.
 */
import { resolve } from 'node:path';
import { installationKeys } from './keys.mjs';
import { loadTypescript } from './load-typescript.mjs';
import { productDatabase } from './product-database.mjs';
import { root, runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  await ensureInstalled();
  const { rotateKeysAt } = await loadTypescript('bff/src/rotate-keys-at.ts');
  const dataDir = resolve(root, process.env.DATA_DIR ?? '.data');
  const { url, stop } = await productDatabase();
  try {
    const keys = process.env.DATA_KEY ? process.env : installationKeys(dataDir, process.env);
    const { lines, done } = await rotateKeysAt(url, keys);
    for (const line of lines) process.stdout.write(`${line}\n`);
    return done ? 0 : 1;
  } finally {
    await stop();
  }
});
process.exit();
