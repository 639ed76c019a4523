/**
 * npm run sim -- --seeds 200 --first 1: plays the BFF's use cases and jobs in a simulated world, a
 * world a seed, on a real PostgreSQL. --seed 7 --trace plays one and tells everything; --plant NAME
 * plays with a mistake, to see that it is found. What it does and finds: test/sim/README.md.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadTypescript } from './load-typescript.mjs';
import { fail, runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';
import { withTestDatabases } from './test-databases.mjs';

const options = {
  seeds: { type: 'string', default: '200' },
  first: { type: 'string', default: '1' },
  seed: { type: 'string' },
  trace: { type: 'boolean', default: false },
  plant: { type: 'string' },
};

if (process.send) process.once('message', (message) => void playPart(message));
else await runMain(main);

async function main() {
  const { seeds, trace, plant } = readOptions();
  await ensureInstalled();
  const parts = trace ? 1 : Math.min(Math.max(2, availableParallelism()), seeds.length);
  const total = { seeds: 0, operations: 0, violations: 0, forReconciliation: 0 };
  await withTestDatabases('sim', parts, (databases) =>
    Promise.all(
      databases.map((database, part) => {
        const own = seeds.filter((_seed, at) => at % parts === part);
        return runPart({ database, seeds: own, trace, plant }, (report) => count(total, report));
      }),
    ),
  );
  const { operations, violations, forReconciliation } = total;
  process.stdout.write(`${forReconciliation} debits are left to reconciliation\n`);
  process.stdout.write(
    `${total.seeds} seeds, ${operations} operations, ${violations} violations\n`,
  );
  return violations === 0 && total.seeds === seeds.length ? 0 : 1;
}

function readOptions() {
  const { values } = parseArgs({ options });
  const number = (name) => {
    if (!/^\d{1,9}$/.test(values[name])) fail(`--${name} is a whole number.`);
    return Number(values[name]);
  };
  const first = values.seed === undefined ? number('first') : number('seed');
  const length = values.seed === undefined ? number('seeds') : 1;
  const seeds = Array.from({ length }, (_, at) => first + at);
  return { seeds, trace: values.trace, plant: values.plant ?? null };
}

function count(total, { seed, operations, violations, forReconciliation, history }) {
  total.seeds += 1;
  total.operations += operations;
  total.violations += violations.length;
  total.forReconciliation += forReconciliation;
  if (violations.length === 0) return;
  const what = violations.map((violation) => `  ${violation}\n`).join('');
  const before = history.map((line) => `    ${line.slice(0, 300)}\n`).join('');
  process.stdout.write(`seed ${seed}\n${what}  what came before:\n${before}`);
}

/** A part is a process of its own: one core plays, and another answers for the database. */
function runPart(message, onReport) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), []);
    process.once('exit', () => child.kill());
    child.on('message', onReport);
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`A part of the play ended with ${code}.`)),
    );
    child.send(message);
  });
}

async function playPart({ database, seeds, trace, plant }) {
  const { playSeeds } = await loadTypescript('test/sim/seeds/play-seeds.ts');
  const print = trace ? (line) => process.stdout.write(`${line}\n`) : undefined;
  await playSeeds(database, { seeds, bug: plant, print }, (report) => process.send(report));
  process.disconnect();
}
