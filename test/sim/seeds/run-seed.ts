import {
  checkRest,
  checkState,
  countForReconciliation,
  type Witnesses,
} from '../check/check-state';
import { readState } from '../check/read-state';
import { Random } from '../clockwork/random';
import { Timeline } from '../clockwork/timeline';
import { Trace } from '../clockwork/trace';
import { CALM, drawPlan, type SeedPlan } from '../people/seed-plan';
import type { SimBench } from '../product/sim-bench';
import { buildWorld, type World } from './build-world';
import type { PlantedBug } from './planted-bugs';
import { scheduleOperations } from './schedule-operations';

export interface SeedReport {
  readonly seed: number;
  readonly operations: number;
  /** How often the whole state was read and checked. */
  readonly reads: number;
  /** What was wrong, and at which step it was first seen. */
  readonly violations: readonly string[];
  /** Debits that only a statement can show; see `countForReconciliation`. */
  readonly forReconciliation: number;
  /** Of everything that happened: the same for the same seed. */
  readonly digest: string;
  readonly history: readonly string[];
  readonly simulatedMs: number;
}

export interface SeedOptions {
  readonly print?: (line: string) => void;
  readonly bug?: PlantedBug;
}

const STEPS_A_READ = 400;
/** What was sent before the calm, and sent late or twice, arrives within this time. */
const ECHO_MS = 45_000;
/** Everything must be at its end this long after the trouble. */
const REST_MS = 15 * 60_000;

/** Plays one seed from its beginning to rest. Stops at the first violation. */
export async function runSeed(
  bench: SimBench,
  seed: number,
  { print, bug }: SeedOptions = {},
): Promise<SeedReport> {
  await bench.reset();
  const random = new Random(seed);
  const plan = drawPlan(random.fork());
  const timeline = new Timeline(random.fork(), new Trace(print ?? null));
  timeline.trace.line(`seed ${seed}: ${JSON.stringify(plan)}`);
  const world = await buildWorld(bench, timeline, random, plan, bug);
  scheduleOperations(world, random.fork(), plan);
  const found = await playToRest(bench, world, plan);
  await world.end();
  return {
    seed,
    operations: plan.operations,
    ...found,
    digest: timeline.trace.digest(),
    history: timeline.trace.lastLines,
    simulatedMs: Math.round(timeline.nowMs),
  };
}

async function playToRest(bench: SimBench, world: World, plan: SeedPlan) {
  const { timeline } = world;
  let reads = 0;
  let readAtStep = 0;
  const witnesses: Witnesses = { ...world, spentElsewhere: plan.spentElsewhere > 0 };
  for (;;) {
    const goesOn = await timeline.step();
    if (timeline.nowMs > plan.busyMs) world.chances = { ...plan, ...CALM };
    const atRest = goesOn && isQuiet(world, plan);
    if (goesOn && timeline.steps - readAtStep < STEPS_A_READ) continue;
    readAtStep = timeline.steps;
    reads += 1;
    const state = await readState(bench.control);
    const moving = checkRest(state);
    const tooLate = !goesOn || timeline.nowMs > plan.busyMs + REST_MS;
    const wrong = [...world.wrong, ...checkState(state, witnesses), ...(tooLate ? moving : [])];
    if (tooLate && world.phones.busy > 0) wrong.push('a phone still waits for its answer');
    const violations = wrong.map((what) => `step ${timeline.steps}: ${what}`);
    if (violations.length > 0 || tooLate || (atRest && moving.length === 0)) {
      return { reads, violations, forReconciliation: countForReconciliation(state, witnesses) };
    }
  }
}

function isQuiet({ timeline, phones }: World, { busyMs }: SeedPlan): boolean {
  return phones.busy === 0 && timeline.nowMs > busyMs + ECHO_MS;
}
