import type { Life } from '../clockwork/event-heap';
import type { Random } from '../clockwork/random';
import type { Timeline } from '../clockwork/timeline';
import { CollectorModel } from '../outside/collector-model';
import { CoreModel } from '../outside/core-model';
import { Network } from '../outside/network';
import { Phones } from '../people/phone';
import { Requests } from '../people/requests';
import type { SeedPlan } from '../people/seed-plan';
import { Settlers, type SimPayer } from '../people/settle-families';
import { DatabaseGate } from '../product/database-gate';
import type { SimBench } from '../product/sim-bench';
import { type OutsidePorts, SIM_PACE, SimProcess, type Surroundings } from '../product/sim-process';
import type { PlantedBug } from './planted-bugs';

/** Everything a seed is played with. */
export interface World {
  readonly timeline: Timeline;
  readonly core: CoreModel;
  readonly collector: CollectorModel;
  readonly requests: Requests;
  readonly phones: Phones;
  readonly payers: readonly SimPayer[];
  /** What only a bug could cause, as it was told. */
  readonly wrong: string[];
  /** What may go wrong now; calm in the end. */
  chances: SeedPlan;
  /** Lets the processes go and gives the connections back. */
  end(): Promise<void>;
}

/** How long the collector thinks about a payment that it took. */
const COLLECTOR_MS = { least: 200, most: 20_000 };

/** A world in which the people of a plan are settled and the processes have been started. */
export async function buildWorld(
  bench: SimBench,
  timeline: Timeline,
  random: Random,
  plan: SeedPlan,
  bug: PlantedBug = {},
): Promise<World> {
  const wrong: string[] = [];
  const { core, collector } = makeOutside(timeline, random.fork(), plan);
  const payers = await settle(bench, random.fork(), { core, collector }, plan);
  const requests = new Requests();
  const chances = () => world.chances;
  const gateRandom = random.fork();
  const { slots, control } = bench;
  const gate = new DatabaseGate(slots, control, timeline, gateRandom, chances, bug.queries);
  const network = new Network(timeline, random.fork(), () => world.chances.network);
  core.isCopy = () => network.bringsCopy;
  const processes = startProcesses(plan, {
    timeline,
    gate,
    random: random.fork(),
    ids: random.fork(),
    pace: bug.pace ?? SIM_PACE,
    outsideOf: (life) => {
      const ports: OutsidePorts = {
        core: network.portTo(core, life),
        collector: network.portTo(collector, life),
      };
      return bug.ports?.(ports) ?? ports;
    },
    onWrong: (what) => void wrong.push(what),
  });
  const phones = new Phones(timeline, random.fork(), chances, processes, requests);
  letThemDie(timeline, random.fork(), processes, chances);
  const end = async () => {
    for (const process of processes) await process.die();
  };
  const rest = { requests, phones, payers, wrong, chances: plan, end };
  const world: World = { timeline, core, collector, ...rest };
  return world;
}

function makeOutside(timeline: Timeline, random: Random, { collectorRefuses }: SeedPlan) {
  const nowMs = () => timeline.nowMs;
  const collector = new CollectorModel({
    nowMs,
    decide: () => ({
      outcome: random.chance(collectorRefuses) ? 'refused' : 'confirmed',
      dueAtMs: nowMs() + random.between(COLLECTOR_MS.least, COLLECTOR_MS.most),
    }),
  });
  return { core: new CoreModel(), collector };
}

function settle(
  bench: SimBench,
  random: Random,
  outside: Pick<World, 'core' | 'collector'>,
  { families }: SeedPlan,
): Promise<SimPayer[]> {
  return new Settlers(bench.db, random, outside).settle(families);
}

function startProcesses({ skewMs }: SeedPlan, surroundings: Surroundings): SimProcess[] {
  const processes = skewMs.map((skew, at) => new SimProcess(`P${at + 1}`, surroundings, skew));
  for (const process of processes) process.start();
  return processes;
}

function letThemDie(
  timeline: Timeline,
  random: Random,
  processes: readonly SimProcess[],
  chances: () => SeedPlan,
): void {
  timeline.mayDie = () => random.chance(chances().death / 2);
  timeline.onDeath = async (life: Life) => {
    await processes.find((process) => process.owns(life))?.die();
  };
}
