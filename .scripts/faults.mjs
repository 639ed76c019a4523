/**
 * npm run faults -- --operations 100000 --faults 2000 --reads 10000 --seed 1: runs the real BFF in
 * two processes with its sandbox and PostgreSQL behind proxies that do every kind of harm, with two
 * hundred payers who press twice. What it does and checks: test/faults/README.md.
 */
import { parseArgs } from 'node:util';
import { ensureBuilt } from './builds.mjs';
import { loadTypescript } from './load-typescript.mjs';
import { fail, runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';
import { withTestDatabases } from './test-databases.mjs';

const options = {
  operations: { type: 'string', default: '100000' },
  faults: { type: 'string', default: '2000' },
  reads: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
  payers: { type: 'string', default: '200' },
  processes: { type: 'string', default: '2' },
};

await runMain(async () => {
  const wanted = readOptions();
  await ensureInstalled();
  await ensureBuilt(['shared', 'bff']);
  const { runFaults } = await loadTypescript('test/faults/run-faults.ts', { external: ['pg'] });
  const print = (line) => process.stdout.write(`${line}\n`);
  let report;
  await withTestDatabases('faults', 2, async ([databaseUrl, sandboxDatabaseUrl]) => {
    report = await runFaults({ ...wanted, databaseUrl, sandboxDatabaseUrl, print });
  });
  return tell(report, wanted, print);
});

function readOptions() {
  const { values } = parseArgs({ options });
  for (const [name, value] of Object.entries(values)) {
    if (!/^\d{1,9}$/.test(value)) fail(`--${name} is a whole number.`);
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
}

function tell(report, wanted, print) {
  const { operations, faults, reads, doubled, lost, unbalanced, seconds } = report;
  const kinds = { doubled, lost, unbalanced };
  for (const [kind, found] of Object.entries(kinds)) {
    for (const what of found.slice(0, 50)) print(`${kind}: ${what}`);
  }
  const counts = Object.entries(kinds).map(([kind, found]) => `${found.length} ${kind}`);
  print(
    `${operations} operations, ${faults} faults, ${reads} whole-state reads: ` +
      `${counts.join(', ')}; ${Math.round(seconds)} s`,
  );
  const all = operations >= wanted.operations && reads >= wanted.reads;
  const clean = doubled.length + lost.length + unbalanced.length === 0;
  return all && faults >= wanted.faults && clean ? 0 : 1;
}
