/**
 * npm run fuzz -- --requests 5000 --seed 1: sends a real BFF generated requests, sound and hostile,
 * and judges every answer by the contract of its endpoint. What it does: test/fuzz/README.md.
 */
import { parseArgs } from 'node:util';
import { ensureBuilt } from './builds.mjs';
import { loadTypescript } from './load-typescript.mjs';
import { fail, runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';
import { withTestDatabases } from './test-databases.mjs';

await runMain(async () => {
  const options = {
    requests: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
  };
  const { values } = parseArgs({ options });
  const wanted = { requests: whole(values.requests), seed: whole(values.seed) };
  await ensureInstalled();
  await ensureBuilt(['shared', 'bff']);
  const { runFuzz } = await loadTypescript('test/fuzz/run-fuzz.ts', { external: ['pg'] });
  let report;
  await withTestDatabases('fuzz', 1, async ([databaseUrl]) => {
    report = await runFuzz(databaseUrl, wanted);
  });
  return tell(report);
});
process.exit();

function whole(text) {
  if (!/^\d{1,7}$/.test(text) || Number(text) === 0) fail('A whole number above zero, please.');
  return Number(text);
}

function tell({ requests, statuses, neverDone, wrong }) {
  const say = (line) => process.stdout.write(`${line}\n`);
  for (const line of wrong) say(line);
  const byStatus = Object.entries(statuses).map(([status, times]) => `${status}: ${times}`);
  say(`by status: ${byStatus.join(', ')}`);
  say(`never done: ${neverDone.join(', ') || 'none'}`);
  say(`${requests} requests, ${wrong.length} wrong answers`);
  return wrong.length === 0 ? 0 : 1;
}
