/** `npm run check`: types, lint, house style, and known holes in packages. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { auditPackages } from './audit-packages.mjs';
import { checks } from './checks.mjs';
import { root, runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';
import { runCheck, runStage, sumOf } from './test-stages.mjs';

await runMain(async () => {
  await ensureInstalled();
  const folder = join(root, '.cache', 'counts');
  mkdirSync(folder, { recursive: true });
  let failed = 0;
  for (const check of checks()) failed += (await runCheck(check)).failed;
  failed += sumOf(await runStage('tidy', {}, folder)).failed;
  failed += (await auditPackages()).failed;
  return failed === 0 ? 0 : 1;
});
