import { checkEnd, checkRest, checkState, countLate, countPlayed } from '../check/check-state';
import { readState, type StateSeen } from '../check/read-state';
import type { Witnesses } from '../check/witnesses';
import { Random } from '../clockwork/random';
import { Timeline } from '../clockwork/timeline';
import { Trace } from '../clockwork/trace';
import { CALM, drawPlan, type SeedPlan } from '../people/seed-plan';
import type { SimBench } from '../product/sim-bench';
import { buildWorld, type World } from './build-world';
import type { PlantedBug } from './planted-bugs';
import { reconcileMorning } from './reconcile-morning';
import { type Scene, scenesOf } from './scenes';
import { scheduleOperations } from './schedule-operations';

export interface SeedReport {
  readonly seed: number;
  readonly operations: number;
  /** How often the whole state was read and checked. */
  readonly reads: number;
  /** What was wrong, and at which step it was first seen. */
  readonly violations: readonly string[];
  /** Debits that only a statement could show, and that were given back by the end. */
  readonly late: number;
  /** Orders by kind and end, and commands by name, as they stood in the end. */
  readonly played: Readonly<Record<string, number>>;
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
/** When all seems to be at its end, it is looked at as often as this. */
const STEPS_A_QUIET_READ = 60;
/** What was sent before the calm, and sent late or twice, arrives within this time. */
const ECHO_MS = 25_000;
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
  const found = await playScenes(bench, world, random.fork(), plan);
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

async function playScenes(bench: SimBench, world: World, random: Random, plan: SeedPlan) {
  const witnesses: Witnesses = { ...world, spentElsewhere: plan.spentElsewhere > 0 };
  let reads = 1;
  let violations: readonly string[] = [];
  for (const scene of scenesOf(plan)) {
    const end = await playScene(bench, world, random.fork(), { plan, scene, witnesses });
    reads += end.reads;
    violations = end.violations;
    if (violations.length > 0) break;
  }
  const state = await readState(bench.control);
  if (violations.length === 0) violations = checkEnd(state, witnesses);
  return { reads, violations, late: countLate(state, witnesses), played: countPlayed(state) };
}

interface Playing {
  readonly plan: SeedPlan;
  readonly scene: Scene;
  readonly witnesses: Witnesses;
}

/** Plays until all that was begun is over, or waits for a day, an hour or a person. */
async function playScene(
  bench: SimBench,
  world: World,
  random: Random,
  { plan, scene, witnesses }: Playing,
): Promise<{ reads: number; violations: readonly string[] }> {
  const { timeline } = world;
  timeline.skipTo(Date.parse(scene.beginsAt));
  const busyUntilMs = timeline.nowMs + scene.busyMs;
  world.chances = scene.trouble ? plan : { ...plan, ...CALM };
  scheduleOperations(world, random, scene, plan);
  if (scene.isMorning) reconcileMorning(world, random);
  let reads = 0;
  let readAtStep = timeline.steps;
  for (;;) {
    const goesOn = await timeline.step();
    if (timeline.nowMs > busyUntilMs) world.chances = { ...plan, ...CALM };
    const quiet = isQuiet(world) && timeline.nowMs > busyUntilMs + ECHO_MS;
    const enough = quiet ? STEPS_A_QUIET_READ : STEPS_A_READ;
    if (goesOn && timeline.steps - readAtStep < enough) continue;
    readAtStep = timeline.steps;
    reads += 1;
    const state = await readState(bench.control);
    const tooLate = !goesOn || timeline.nowMs > busyUntilMs + REST_MS;
    const violations = violationsOf(state, world, witnesses, tooLate);
    const atRest = quiet && checkRest(state).length === 0;
    if (violations.length > 0 || tooLate || atRest) return { reads, violations };
  }
}

function violationsOf(
  state: StateSeen,
  world: World,
  witnesses: Witnesses,
  tooLate: boolean,
): string[] {
  const wrong = [...world.wrong, ...checkState(state, witnesses)];
  if (tooLate) wrong.push(...checkRest(state));
  if (tooLate && !isQuiet(world)) wrong.push('somebody still waits for an answer');
  return wrong.map((what) => `step ${world.timeline.steps}: ${what}`);
}

function isQuiet({ phones, jobsUnheard }: World): boolean {
  return phones.busy === 0 && jobsUnheard === 0;
}
