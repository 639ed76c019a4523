import { openSimBench } from '../product/sim-bench';
import { type BugName, PLANTED_BUGS } from './planted-bugs';
import { runSeed, type SeedReport } from './run-seed';

export interface PlayOptions {
  readonly seeds: readonly number[];
  /** A mistake to play with, to see that it is found; null plays the product as it is. */
  readonly bug?: string | null;
  readonly print?: (line: string) => void;
}

/** Plays seeds one after the other on one empty database, and tells of each as it ends. */
export async function playSeeds(
  databaseUrl: string,
  { seeds, bug = null, print }: PlayOptions,
  tell: (report: SeedReport) => void,
): Promise<void> {
  if (!isBugOrNull(bug)) throw new RangeError(`no planted bug is called ${bug}`);
  const bench = await openSimBench(databaseUrl);
  try {
    for (const seed of seeds) {
      const planted = bug === null ? {} : { bug: PLANTED_BUGS[bug]() };
      tell(await runSeed(bench, seed, { ...planted, ...(print ? { print } : {}) }));
    }
  } finally {
    await bench.close();
  }
}

function isBugOrNull(name: string | null): name is BugName | null {
  return name === null || Object.hasOwn(PLANTED_BUGS, name);
}
