import { Client } from 'pg';
import { OPENING_FEN } from '../faults/crowd/open-accounts';
import { AnswersSeen } from './answers-seen';
import { checkBank } from './bank-check';
import type { ManyWorld } from './many-world';
import { type Done, usePhone } from './phone';

const CHECK_PAUSE_MS = 500;
/** What dies is started again so soon, as a supervisor would. */
const RESTART_MS = 200;
const LAST_ORDERS_MS = 60_000;

export interface ManyPlan {
  readonly seconds: number;
  /** A BFF and a worker are killed each time; the next time the other ones. */
  readonly killEverySeconds: number;
}

export interface ManyReport {
  readonly seen: AnswersSeen;
  readonly kills: number;
  /** Reads of the whole bank while all this went on, and what was wrong in any of them. */
  readonly checks: number;
  readonly wrong: readonly string[];
  readonly orders: number;
  /** Commands that were answered; what was answered in two ways, forgotten or done twice. */
  readonly commands: number;
  readonly broken: readonly string[];
  readonly deadlocks: number;
  /** From the last request until every order was at its end, in milliseconds. */
  readonly restMs: number;
}

/** Puts load on the many processes while some die, and looks at the bank all the time. */
export async function runMany(world: ManyWorld, plan: ManyPlan): Promise<ManyReport> {
  const client = new Client({ connectionString: world.databaseUrl });
  await client.connect();
  try {
    const endsAt = Date.now() + plan.seconds * 1_000;
    const goesOn = () => Date.now() < endsAt;
    const seen = new AnswersSeen();
    const phones = Promise.all(
      world.payers.map((payer) => usePhone(world.nginx.url, payer, seen, goesOn)),
    );
    const [done, kills, during] = await Promise.all([
      phones,
      killInTurn(world, plan.killEverySeconds * 1_000, goesOn),
      watchBank(client, goesOn),
    ]);
    const restedFrom = Date.now();
    const after = await untilAtRest(client);
    return {
      ...{ seen, kills, checks: during.checks, orders: after.orders },
      wrong: [...during.wrong, ...after.wrong],
      commands: new Set(done.flat().map(({ requestId }) => requestId)).size,
      broken: [...(await compareAnswers(client, done.flat())), ...(await compareDebits(client))],
      deadlocks: await countDeadlocks(client),
      restMs: Date.now() - restedFrom,
    };
  } finally {
    await client.end();
  }
}

async function killInTurn({ web, workers }: ManyWorld, everyMs: number, goesOn: () => boolean) {
  let kills = 0;
  let back: Promise<unknown> = Promise.resolve();
  for (let turn = 0; goesOn(); turn += 1) {
    // One of each is left at any time: the next dies once the last is back.
    await Promise.all([pause(everyMs), back]);
    if (!goesOn()) break;
    const victims = [web, workers].flatMap((kind) => kind[turn % kind.length] ?? []);
    await Promise.all(victims.map((victim) => victim.kill()));
    kills += victims.length;
    back = pause(RESTART_MS).then(() => Promise.all(victims.map((victim) => victim.start())));
  }
  await back;
  return kills;
}

async function watchBank(client: Client, goesOn: () => boolean) {
  const wrong = new Set<string>();
  let checks = 0;
  while (goesOn()) {
    for (const sentence of (await checkBank(client)).wrong) wrong.add(sentence);
    checks += 1;
    await pause(CHECK_PAUSE_MS);
  }
  return { checks, wrong };
}

async function untilAtRest(client: Client) {
  const deadline = Date.now() + LAST_ORDERS_MS;
  for (;;) {
    const state = await checkBank(client);
    if (state.unfinished === 0) return state;
    if (Date.now() > deadline) {
      return {
        ...state,
        wrong: [...state.wrong, `${state.unfinished} orders are not at their end`],
      };
    }
    await pause(CHECK_PAUSE_MS);
  }
}

/** Who was told twice was told the same, and a command is in the log as often as it was asked. */
async function compareAnswers(client: Client, done: readonly Done[]): Promise<string[]> {
  const first = new Map<string, string>();
  const broken: string[] = [];
  for (const { requestId, name, text } of done) {
    const told = first.get(requestId);
    if (told !== undefined && told !== text) broken.push(`${name} ${requestId}: two answers`);
    first.set(requestId, told ?? text);
  }
  const { rows } = await client.query<{ id: string }>('select request_id as id from command_log');
  const logged = new Set(rows.map(({ id }) => id));
  if (logged.size !== rows.length) broken.push('a command was logged twice');
  for (const id of first.keys()) if (!logged.has(id)) broken.push(`${id}: answered and not logged`);
  return broken;
}

/** One debit an order that came to its end well, and not a fen more left the accounts. */
async function compareDebits(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ what: string }>(
    `select number || ': no debit' as what from orders
       where state = 'confirmed'
         and not exists (select from sandbox.debits where order_number = number)
     union all
     select id_number || ': the account is not what its debits leave' from sandbox.accounts account
       join (select payer_id_number as id_number, sum(past_years_change_fen) as changed
         from sandbox.debits where status = 'debited' group by 1) debit using (id_number)
       where account.past_years_fen <> $1 + debit.changed`,
    [OPENING_FEN],
  );
  return rows.map(({ what }) => what);
}

async function countDeadlocks(client: Client): Promise<number> {
  const { rows } = await client.query<{ deadlocks: number }>(
    `select deadlocks::int from pg_stat_database where datname = current_database()`,
  );
  return rows[0]?.deadlocks ?? 0;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
