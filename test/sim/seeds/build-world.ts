import type { Life } from '../clockwork/event-heap';
import type { Random } from '../clockwork/random';
import type { Timeline } from '../clockwork/timeline';
import { Accounts } from '../outside/accounts';
import { BankModel } from '../outside/bank-model';
import { CollectorModel } from '../outside/collector-model';
import { CoreModel } from '../outside/core-model';
import { Network } from '../outside/network';
import { StatementModel } from '../outside/statement-model';
import { WalletModel } from '../outside/wallet-model';
import type { Hands } from '../people/errands/errand';
import { Phones } from '../people/phone';
import { Requests } from '../people/requests';
import type { SeedPlan } from '../people/seed-plan';
import { Settlers, type SimPayer } from '../people/settle-families';
import { DatabaseGate } from '../product/database-gate';
import { SignsOfLife } from '../product/signs-of-life';
import type { SimBench } from '../product/sim-bench';
import { type OutsidePorts, SIM_PACE, SimProcess, type Surroundings } from '../product/sim-process';
import type { PlantedBug } from './planted-bugs';

/** Everything a seed is played with. */
export interface World extends Hands {
  readonly timeline: Timeline;
  readonly accounts: Accounts;
  readonly core: CoreModel;
  readonly wallets: WalletModel;
  readonly collector: CollectorModel;
  readonly bank: BankModel;
  readonly requests: Requests;
  readonly payers: readonly SimPayer[];
  readonly processes: readonly SimProcess[];
  /** What only a bug could cause, as it was told. */
  readonly wrong: string[];
  /** What may go wrong now; calm in the end. */
  chances: SeedPlan;
  /** Jobs that somebody started and has not heard the end of. */
  jobsUnheard: number;
  /** Lets the processes go and gives the connections back. */
  end(): Promise<void>;
}

/** How long the collector thinks about a payment that it took, and the bank about a card. */
const THINKS_MS = { least: 200, most: 20_000 };

/** A world in which the people of a plan are settled and the processes have been started. */
export async function buildWorld(
  bench: SimBench,
  timeline: Timeline,
  random: Random,
  plan: SeedPlan,
  bug: PlantedBug = {},
): Promise<World> {
  const wrong: string[] = [];
  const chances = () => world.chances;
  const network = new Network(timeline, random.fork(), () => world.chances.network);
  const outside = makeOutside(timeline, network, random.fork(), plan);
  const payers = await new Settlers(bench.db, random.fork(), outside).settle(plan.families);
  const requests = new Requests();
  const { slots, control } = bench;
  const gate = new DatabaseGate(slots, control, timeline, random.fork(), chances, bug.queries);
  const processes = startProcesses(plan, {
    timeline,
    gate,
    signs: new SignsOfLife(control),
    random: random.fork(),
    ids: random.fork(),
    pace: bug.pace ?? SIM_PACE,
    outsideOf: (life) => {
      const ports = portsOf(network, outside, life);
      return bug.ports?.(ports) ?? ports;
    },
    onWrong: (what) => void wrong.push(what),
  });
  const phones = new Phones(timeline, random.fork(), chances, processes, requests);
  letThemDie(timeline, random.fork(), processes, chances);
  const end = async () => {
    for (const process of processes) await process.die();
  };
  const people = { payers, requests, phones, counter: outside.collector };
  const rest = { processes, wrong, chances: plan, jobsUnheard: 0, end };
  const world: World = { timeline, ...outside, ...people, ...rest };
  return world;
}

type Models = ReturnType<typeof makeOutside>;

function makeOutside(
  timeline: Timeline,
  network: Network,
  random: Random,
  { collectorRefuses }: SeedPlan,
) {
  const instantMs = () => timeline.instantMs;
  const moment = () => ({ instantMs: timeline.instantMs, isCopy: network.bringsCopy });
  const thinksMs = () => random.between(THINKS_MS.least, THINKS_MS.most);
  const accounts = new Accounts();
  const core = new CoreModel(accounts, moment);
  const wallets = new WalletModel(accounts, moment);
  const collector = new CollectorModel({
    instantMs,
    decide: () => ({
      outcome: random.chance(collectorRefuses) ? 'refused' : 'confirmed',
      dueAtMs: instantMs() + thinksMs(),
    }),
  });
  const bank = new BankModel({ instantMs, delayMs: thinksMs });
  const statements = new StatementModel(core, wallets, collector);
  return { accounts, core, wallets, collector, bank, statements };
}

function portsOf(network: Network, models: Models, life: Life): OutsidePorts {
  return {
    core: network.portTo(models.core, life),
    wallets: network.portTo(models.wallets, life),
    collector: network.portTo(models.collector, life),
    payout: network.portTo(models.bank, life),
    statements: network.portTo(models.statements, life),
  };
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
