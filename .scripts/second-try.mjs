/** A second try for a suite that waits in real time: for a database, a process, a browser. */
import { relative } from 'node:path';
import { root, say } from './say.mjs';
import { runStage, sumOf } from './test-stages.mjs';

/** Rules, cases, properties and simulated worlds answer the same each time: they get no other. */
const REAL_TIME = [
  ...['bff', 'component', 'faults', 'crashes', 'many', 'operations'],
  ...['weapp', 'alipay', 'journeys'],
];
/** More red than this is no accident of time, and would cost minutes. */
const MOST_SUITES = 3;
const seen = [];

/**
 * Runs a stage, and each of at most three real-time suites that failed once more, with nothing
 * beside it. What passes then is counted as passed and named before the last line of `npm test`:
 * a machine was slow, or a test is too sharp, and someone should look.
 * @param {...unknown} stage as for `runStage`
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runTwiceAtMost(name, env, folder, jestArguments = []) {
  const first = await runStage(name, env, folder, jestArguments);
  const red = first.filter(({ failed }) => failed > 0);
  if (red.length === 0 || red.length > MOST_SUITES || !red.every(inRealTime)) return sumOf(first);
  say(`once more, alone: ${red.map(({ file }) => relative(root, file)).join(', ')}`);
  const again = ['--runInBand', '--runTestsByPath', ...red.map(({ file }) => file)];
  const second = await runStage(name, env, folder, again);
  for (const { file, failed } of second) if (failed === 0) seen.push(relative(root, file));
  return sumOf([...first.filter((suite) => !red.includes(suite)), ...second]);
}

/** Says which suites passed at the second try only. */
export function saySecondTries() {
  for (const file of seen) process.stdout.write(`PASSED AT THE SECOND TRY ONLY  ${file}\n`);
}

function inRealTime({ file }) {
  const [first, folder] = relative(root, file).split('/');
  return REAL_TIME.includes(first === 'test' ? folder : first);
}
