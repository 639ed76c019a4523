import { Client } from 'pg';
import { Random } from '../sim/clockwork/random';
import { BankReader } from './check/bank-reader';
import { compareAnswers } from './check/compare-answers';
import { holdAgainstOutside } from './check/hold-against-outside';
import { type Faulty, joinFaulty, readEffects } from './check/read-effects';
import { comeToRest } from './come-to-rest';
import { OPENING_FEN } from './crowd/open-accounts';
import { Presses } from './crowd/presses';
import { drawWish } from './crowd/wishes';
import { FaultDealer } from './fault-dealer';
import { planFaults } from './fault-plan';
import { type FaultWorld, openFaultWorld } from './world/fault-world';

export interface FaultRun {
  readonly databaseUrl: string;
  readonly sandboxDatabaseUrl: string;
  readonly operations: number;
  readonly faults: number;
  readonly reads: number;
  readonly seed: number;
  readonly payers: number;
  readonly processes: number;
  readonly print: (line: string) => void;
}

export interface FaultReport extends Faulty {
  readonly operations: number;
  readonly faults: number;
  readonly reads: number;
  readonly seconds: number;
}

/** People who press at the same time. */
const LANES = 32;
const TELL_EVERY = 1_000;

/** Plays a run from its first press until everything is at rest, and says what is wrong then. */
export async function runFaults(run: FaultRun): Promise<FaultReport> {
  const errors = new Map<string, number>();
  const world = await openFaultWorld({ ...run, onLogLine: (line) => countErrors(errors, line) });
  try {
    return await play(run, world, errors);
  } finally {
    await world.close();
  }
}

async function play(
  run: FaultRun,
  world: FaultWorld,
  errors: ReadonlyMap<string, number>,
): Promise<FaultReport> {
  const { print } = run;
  const startedAt = performance.now();
  const random = new Random(run.seed);
  const dealer = new FaultDealer(
    world.proxies,
    planFaults(random.fork(), run.operations, run.faults),
  );
  const reader = await BankReader.open(world.databaseUrl, run);
  let operations = 0;
  const onSend = async () => {
    operations += 1;
    if (operations % TELL_EVERY === 0) print(`${operations} operations, ${dealer.count} faults`);
    dealer.deal(operations);
    await reader.keepUp(operations);
  };
  const presses = new Presses({ urls: world.urls, onSend });
  const lane = async (own: Random) => {
    while (operations < run.operations) {
      const payer = own.pick(world.payers);
      await presses.press(own, payer, drawWish(own, payer, presses.begunBy(payer)));
    }
  };
  await Promise.all(Array.from({ length: LANES }, () => lane(random.fork())));
  dealer.stop();
  const played = operations;
  print(`${played} operations and ${dealer.count} faults are over; waiting for rest`);
  const unfinished = await comeToRest(world, presses, print);
  const bank = await reader.close();
  const wrong = joinFaulty(bank, { doubled: [], lost: unfinished, unbalanced: [] });
  const ended = joinFaulty(wrong, await checkEnd(world, presses));
  for (const line of tellOf(presses, dealer, errors)) print(line);
  const seconds = (performance.now() - startedAt) / 1_000;
  return { ...ended, operations: played, faults: dealer.count, reads: bank.reads, seconds };
}

async function checkEnd(world: FaultWorld, presses: Presses): Promise<Faulty> {
  const product = new Client({ connectionString: world.databaseUrl });
  const sandbox = new Client({ connectionString: world.sandboxDatabaseUrl });
  await Promise.all([product.connect(), sandbox.connect()]);
  const opened = new Map(world.payers.map(({ idNumber }) => [idNumber, OPENING_FEN]));
  try {
    return joinFaulty(
      await readEffects(product),
      await holdAgainstOutside(product, sandbox, opened),
      await compareAnswers(product, world.vault, presses.all),
    );
  } finally {
    await product.end();
    await sandbox.end();
  }
}

/** What happened, to be looked at: it is no promise and so nothing to be held against anybody. */
function tellOf(
  presses: Presses,
  dealer: FaultDealer,
  errors: ReadonlyMap<string, number>,
): string[] {
  const done = presses.all.filter(({ answers }) => answers.size > 0).length;
  const list = (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
  return [
    `${presses.all.length} requests, ${done} done`,
    `heard: ${list(presses.heard)}`,
    `faults: ${list(dealer.counts())}`,
    `errors in the logs: ${list(errors)}`,
  ];
}

function countErrors(errors: Map<string, number>, line: string): void {
  if (!line.includes('"level":50') && !line.includes('"level":60')) return;
  const { msg = '', err } = JSON.parse(line) as { msg?: string; err?: { message?: string } };
  const what = `${msg.slice(0, 60)} ${err?.message?.slice(0, 80) ?? ''}`
    .replace(/\d+/g, '#')
    .trim();
  errors.set(what, (errors.get(what) ?? 0) + 1);
}
