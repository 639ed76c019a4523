import { loadTypescript } from './load-typescript.mjs';
import { productDatabase } from './product-database.mjs';
import { runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

/**
 * A command that proves something of the product's database, whether the product runs or not.
 * @param {string} file whose export takes the database's address and gives lines, and what holds
 * @param {string} name of that export
 */
export async function prove(file, name) {
  await runMain(async () => {
    await ensureInstalled();
    const { [name]: verifyAt } = await loadTypescript(file);
    const { url, stop } = await productDatabase();
    try {
      const { lines, holds } = await verifyAt(url);
      for (const line of lines) process.stdout.write(`${line}\n`);
      return holds ? 0 : 1;
    } finally {
      await stop();
    }
  });
  process.exit();
}
