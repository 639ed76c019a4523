/**
 * npm run many [-- --seconds 180 --every 10]: two BFFs and two workers behind nginx over one
 * PostgreSQL, under load; one of each is killed every so many seconds. What it does and finds:
 * bff/deploy/README.md.
 */
import { parseArgs } from 'node:util';
import { ensureBuilt } from './builds.mjs';
import { loadTypescript } from './load-typescript.mjs';
import { findNginx } from './nginx.mjs';
import { fail, runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';
import { withTestDatabases } from './test-databases.mjs';

await runMain(async () => {
  const options = { seconds: { type: 'string' }, every: { type: 'string' } };
  const { values } = parseArgs({ options });
  const plan = {
    seconds: seconds(values.seconds ?? '180'),
    killEverySeconds: seconds(values.every ?? '10'),
  };
  await ensureInstalled();
  await ensureBuilt(['bff']);
  const nginx = await findNginx();
  const { many } = await loadTypescript('test/many/many.ts');
  let clean = false;
  await withTestDatabases('many', 1, async ([databaseUrl]) => {
    const report = await many(databaseUrl, nginx, plan);
    for (const line of report.lines) process.stdout.write(`${line}\n`);
    clean = report.clean;
  });
  return clean ? 0 : 1;
});
process.exit();

function seconds(text) {
  if (!/^\d{1,5}$/.test(text) || Number(text) === 0) fail('Seconds are a whole number above zero.');
  return Number(text);
}
