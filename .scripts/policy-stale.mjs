/**
 * npm run policy:stale [-- --on YYYY-MM-DD] [--days N]: which parameters of the policy packs want
 * a look: not held against their documents for N days (365), disputed, or on weak sources alone.
 */
import { parseArgs } from 'node:util';
import { loadTypescript } from './load-typescript.mjs';
import { fail, runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  const { values } = parseArgs({
    options: { on: { type: 'string' }, days: { type: 'string', default: '365' } },
  });
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) fail('Say the day as YYYY-MM-DD: --on 2026-02-01');
  if (!/^\d+$/.test(values.days)) fail('Say the days as a number: --days 365');
  await ensureInstalled();
  const { staleReport } = await loadTypescript('test/policy/stale-report.ts');
  for (const line of staleReport(on, Number(values.days))) process.stdout.write(`${line}\n`);
});
