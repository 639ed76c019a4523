/** npm run scenarios: writes down the links that put the preview into a ready-made state. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypescript } from './load-typescript.mjs';
import { root, runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  await ensureInstalled();
  const { SCENARIOS_PATH, scenarioTable } = await loadTypescript('test/journeys/scenario-table.ts');
  writeFileSync(join(root, SCENARIOS_PATH), scenarioTable());
  process.stdout.write(`Written: ${SCENARIOS_PATH}\n`);
});
