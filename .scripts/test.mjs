/**
 * `npm test`: sets everything up, runs every stage, quick ones first, and ends with one line of
 * counts. `npm test -- STAGE [jest arguments]` runs one stage.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureBuilt } from './builds.mjs';
import { checks } from './checks.mjs';
import { findNginx } from './nginx.mjs';
import { fail, root, runMain, say } from './say.mjs';
import { runTwiceAtMost, saySecondTries } from './second-try.mjs';
import { ensureInstalled } from './setup.mjs';
import { throwAwayServer } from './test-databases.mjs';
import { runCheck, runStage, sumOf } from './test-stages.mjs';

/** Stage → what it needs before it can run. The order is the order of running. */
const stages = {
  check: { builds: ['shared'] },
  tidy: {},
  shared: {},
  cases: {},
  properties: {},
  miniapp: {},
  bff: { builds: ['shared', 'bff'], postgres: true },
  component: { builds: ['shared', 'bff'], postgres: true },
  sim: { builds: ['shared', 'bff'], postgres: true, nginx: true },
  faults: { builds: ['shared', 'bff'], postgres: true },
  builds: { builds: ['shared', 'bff', 'weapp', 'alipay', 'h5'], postgres: true },
  journeys: { builds: ['shared', 'bff', 'h5'], postgres: true, browser: true },
};
const countFolder = join(root, '.cache', 'counts');

await runMain(async () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
  const [only, ...jestArguments] = process.argv.slice(2);
  if (only !== undefined && stages[only] === undefined) {
    fail(`There is no stage ${only}; there is ${Object.keys(stages).join(', ')}.`);
  }
  const chosen = only === undefined ? Object.keys(stages) : [only];
  await ensureInstalled();
  mkdirSync(countFolder, { recursive: true });
  const total = await runAll(chosen, jestArguments);
  say('done');
  saySecondTries();
  process.stdout.write(`Tests: ${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
});
process.exit();

async function runAll(chosen, jestArguments) {
  const needed = chosen.map((name) => stages[name]);
  const env = {};
  if (needed.some(({ browser }) => browser)) {
    say('looking for a browser');
    env.GONGJI_BROWSER = JSON.stringify(await findBrowser());
  }
  if (needed.some(({ nginx }) => nginx)) env.GONGJI_NGINX = JSON.stringify(await nginxOrWhyNot());
  let postgres;
  if (needed.some((need) => need.postgres)) {
    postgres = await throwAwayServer();
    env.TEST_PG_URL = postgres.url('postgres');
  }
  try {
    return await runInOrder(chosen, env, jestArguments);
  } finally {
    await postgres?.stop();
  }
}

/** Only the tests that need it fail without it, with the sentence that says what to do. */
async function nginxOrWhyNot() {
  say('looking for nginx');
  try {
    return await findNginx();
  } catch (error) {
    return { problem: error.message };
  }
}

async function runInOrder(chosen, env, jestArguments) {
  const builder = backgroundBuilds(chosen);
  // Who runs one stage looks at it; only the run of everything tries a second time by itself.
  const runJest = chosen.length > 1 ? runTwiceAtMost : runStageOnce;
  const counts = [];
  for (const name of chosen) {
    const ready = await builder.ready(name);
    if (!ready) counts.push({ passed: 0, failed: 1 });
    else if (name === 'check') counts.push(await runChecks());
    else counts.push(await runJest(name, env, countFolder, jestArguments));
  }
  return sumOf(counts);
}

async function runStageOnce(...stage) {
  return sumOf(await runStage(...stage));
}

async function runChecks() {
  say('checking types, lint and format');
  const counts = [];
  for (const check of checks()) counts.push(await runCheck(check));
  return sumOf(counts);
}

/** The long builds run beside the quick stages; a stage waits for the builds that it needs. */
function backgroundBuilds(chosen) {
  const names = ['shared', 'bff', 'h5', 'weapp', 'alipay'].filter((name) =>
    chosen.some((stage) => stages[stage].builds?.includes(name)),
  );
  const done = {};
  let before = Promise.resolve();
  for (const name of names) {
    done[name] = before.then(() => built(name));
    before = done[name];
  }
  return {
    ready: async (stage) => {
      const results = await Promise.all((stages[stage].builds ?? []).map((name) => done[name]));
      const ready = results.every(Boolean);
      if (!ready) process.stdout.write(`FAIL  the stage ${stage} needs a build that failed\n`);
      return ready;
    },
  };
}

async function built(name) {
  try {
    await ensureBuilt([name]);
    return true;
  } catch (error) {
    process.stdout.write(`FAIL  ${error.message}\n`);
    return false;
  }
}
