import { emptyDatabase } from '../component/harness/new-database';
import { openSimBench, type SimBench } from './product/sim-bench';
import { runSeed } from './seeds/run-seed';

let bench: SimBench;

beforeAll(async () => {
  bench = await openSimBench(await emptyDatabase('sim'));
}, 60_000);
afterAll(() => bench.close());

describe('a seed', () => {
  it.each([3, 18])(
    'plays the same to the last line, as seed %i does',
    async (seed) => {
      const once = await runSeed(bench, seed);
      const again = await runSeed(bench, seed);
      expect(once.violations).toEqual([]);
      expect(once.operations).toBeGreaterThanOrEqual(100);
      expect(once.reads).toBeGreaterThan(3);
      expect(again).toEqual(once);
    },
    120_000,
  );

  it('plays otherwise than the next one', async () => {
    const { digest } = await runSeed(bench, 3);
    const next = await runSeed(bench, 4);
    expect(next.digest).not.toBe(digest);
  }, 120_000);
});
