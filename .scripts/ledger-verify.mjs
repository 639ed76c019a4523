/**
 * npm run ledger:verify: proves the whole ledger, whether the product runs or not: every seal,
 * every sum to zero, every running balance. The last line says whether all hold; so does the exit
 * code.
 */
import { loadTypescript } from './load-typescript.mjs';
import { productDatabase } from './product-database.mjs';
import { runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  await ensureInstalled();
  const { verifyLedgerAt } = await loadTypescript('bff/src/verify-ledger-at.ts');
  const { url, stop } = await productDatabase();
  try {
    const { lines, holds } = await verifyLedgerAt(url);
    for (const line of lines) process.stdout.write(`${line}\n`);
    return holds ? 0 : 1;
  } finally {
    await stop();
  }
});
process.exit();
