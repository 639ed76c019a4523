/**
 * npm run reconcile [-- --day YYYY-MM-DD]: asks the running product to reconcile a day, yesterday
 * unless told, waits until it has, and lists what is open. It does the same by itself at 06:30.
 */
import { parseArgs } from 'node:util';
import { loadTypescript } from './load-typescript.mjs';
import { productDatabase } from './product-database.mjs';
import { fail, runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  const { values } = parseArgs({ options: { day: { type: 'string' } } });
  const { day } = values;
  if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    fail('Say the day as YYYY-MM-DD: --day 2025-11-15');
  }
  await ensureInstalled();
  const { reconcileAt } = await loadTypescript('bff/src/reconcile-at.ts');
  const { url, stop } = await productDatabase();
  try {
    const lines = await reconcileAt(url, day);
    if (lines === null) fail('Nobody took the job within a minute: does the product run?');
    for (const line of lines) process.stdout.write(`${line}\n`);
  } finally {
    await stop();
  }
});
process.exit();
