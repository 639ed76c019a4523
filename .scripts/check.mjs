/** `npm run check`: types, lint and house style. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from './checks.mjs';
import { root, runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';
import { runCheck, runStage } from './test-stages.mjs';

await runMain(async () => {
  await ensureInstalled();
  const folder = join(root, '.cache', 'counts');
  mkdirSync(folder, { recursive: true });
  let failed = 0;
  for (const check of checks()) failed += (await runCheck(check)).failed;
  failed += (await runStage('tidy', {}, folder)).failed;
  return failed === 0 ? 0 : 1;
});
