/** npm run policy:coverage: writes down which questions each area answers, and which nobody can. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypescript } from './load-typescript.mjs';
import { root, runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  await ensureInstalled();
  const { COVERAGE_PATH, coverageTable } = await loadTypescript('test/policy/coverage-table.ts');
  writeFileSync(join(root, COVERAGE_PATH), coverageTable());
  process.stdout.write(`Written: ${COVERAGE_PATH}\n`);
});
