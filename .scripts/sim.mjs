/**
 * npm run sim -- --seeds 200 --first 1: plays the BFF's use cases and jobs in a simulated world, a
 * world a seed, on a real PostgreSQL. --seed 7 --trace plays one and tells everything; --plant NAME
 * plays with a mistake, to see that it is found; --processes N plays as many at once. What it does
 * and finds: test/sim/README.md.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadTypescript } from './load-typescript.mjs';
import { fail, runMain, say } from './say.mjs';
import { ensureInstalled } from './setup.mjs';
import { withTestDatabases } from './test-databases.mjs';

const options = {
  seeds: { type: 'string', default: '200' },
  first: { type: 'string', default: '1' },
  seed: { type: 'string' },
  trace: { type: 'boolean', default: false },
  plant: { type: 'string' },
  processes: { type: 'string', default: String(Math.max(2, availableParallelism())) },
};

/** A long play tells now and then how far it is. */
const TOLD_EVERY = 50;

if (process.send) process.once('message', (message) => void playPart(message));
else await runMain(main);

async function main() {
  const { seeds, trace, plant, processes } = readOptions();
  await ensureInstalled();
  const parts = trace ? 1 : Math.max(1, Math.min(processes, seeds.length));
  const total = { seeds: 0, operations: 0, violations: 0, late: 0, played: {} };
  await withTestDatabases('sim', parts, (databases) =>
    Promise.all(
      databases.map((database, part) => {
        const own = seeds.filter((_seed, at) => at % parts === part);
        return runPart({ database, seeds: own, trace, plant }, (report) => {
          count(total, report);
          if (total.seeds % TOLD_EVERY === 0) say(`${total.seeds} of ${seeds.length} seeds`);
        });
      }),
    ),
  );
  const { operations, violations, late, played } = total;
  const known = Object.keys(played).sort();
  process.stdout.write(known.map((what) => `${what}: ${played[what]}\n`).join(''));
  process.stdout.write(`${late} debits came after a no and were given back by reconciliation\n`);
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
  const plant = values.plant ?? null;
  return { seeds, trace: values.trace, plant, processes: number('processes') };
}

function count(total, { seed, operations, violations, late, played, history }) {
  total.seeds += 1;
  total.operations += operations;
  total.violations += violations.length;
  total.late += late;
  for (const [what, times] of Object.entries(played)) {
    total.played[what] = (total.played[what] ?? 0) + times;
  }
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
