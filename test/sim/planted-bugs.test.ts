import { emptyDatabase } from '../component/harness/empty-database';
import { openSimBench, type SimBench } from './product/sim-bench';
import { type BugName, PLANTED_BUGS } from './seeds/planted-bugs';
import { runSeed } from './seeds/run-seed';

let bench: SimBench;

beforeAll(async () => {
  bench = await openSimBench(await emptyDatabase('sim'));
}, 60_000);
afterAll(() => bench.close());

/** A seed that finds each mistake, and what it says then. */
const FOUND_BY: readonly (readonly [BugName, number, RegExp])[] = [
  ['skip-unique-key', 3, /transfers, \d+ asked|answered in 2 ways/],
  ['timeout-is-failure', 2, /\(failed\): the core says debited/],
  ['post-twice', 1, /moved/],
  ['new-number-each-time', 3, /is debited, no order of ours/],
];

describe('a mistake that is planted', () => {
  it.each(FOUND_BY)(
    '%s is found by seed %i',
    async (name, seed, says) => {
      const { violations } = await runSeed(bench, seed, { bug: PLANTED_BUGS[name]() });
      expect(violations.join('\n')).toMatch(says);
    },
    120_000,
  );
});
