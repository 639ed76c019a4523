import { emptyDatabase } from '../component/harness/new-database';
import { openSimBench, type SimBench } from './product/sim-bench';
import { type BugName, PLANTED_BUGS } from './seeds/planted-bugs';
import { runSeed } from './seeds/run-seed';

let bench: SimBench;

beforeAll(async () => {
  bench = await openSimBench(await emptyDatabase('sim'));
}, 60_000);
afterAll(() => bench.close());

/** What is said of each mistake by the seed that finds it. */
const FOUND: readonly (readonly [BugName, RegExp])[] = [
  ['skip-unique-key', /orders of [a-z-]+, \d+ asked|payments, \d+ asked|answered in \d ways/],
  ['timeout-is-failure', /\(failed\): the core says debited/],
  ['post-twice', /moved/],
  ['new-number-each-time', /is debited, no order of ours/],
  ['payout-number-reused', /needs a person|the bank has paid another card/],
  ['stale-bindings', /is of nobody its payer may pay for/],
];
const SEEDS = [1, 2, 3, 4, 5, 6];

/** The violations of the first seed that finds any. */
async function firstViolations(name: BugName): Promise<readonly string[]> {
  for (const seed of SEEDS) {
    const { violations } = await runSeed(bench, seed, { bug: PLANTED_BUGS[name]() });
    if (violations.length > 0) return violations;
  }
  return [];
}

describe('a mistake that is planted', () => {
  it.each(FOUND)(
    '%s is found by one of the first seeds',
    async (name, says) => {
      expect((await firstViolations(name)).join('\n')).toMatch(says);
    },
    240_000,
  );
});
