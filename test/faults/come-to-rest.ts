import { Client } from 'pg';
import { Random } from '../sim/clockwork/random';
import { CROWD_DAY_AFTER } from './crowd/areas';
import type { CrowdPayer } from './crowd/crowd-person';
import type { Presses } from './crowd/presses';
import { cancelOrder } from './crowd/wishes';
import type { FaultWorld } from './world/fault-world';

interface Moving {
  readonly orderId: string;
  readonly number: string;
  readonly payerId: string;
  readonly state: string;
}

/** Two answers that agree, the settlement window of ten minutes, and the longest pause after it. */
const PATIENCE_MS = 25 * 60_000;
const LOOK_MS = 2_000;
const TELL_EVERY_MS = 60_000;
const AT_ONCE = 16;
const MOVING = `select order_id as "orderId", number, payer_id as "payerId", state
  from orders where state not in ('confirmed', 'failed', 'returned')`;

/**
 * Nothing goes wrong any more: batches are debited, what nobody took goes back, what no card takes
 * is called off. Gives what is still on its way when patience is at its end, a sentence each.
 */
export async function comeToRest(
  world: FaultWorld,
  presses: Presses,
  print: (line: string) => void,
): Promise<string[]> {
  await world.play(CROWD_DAY_AFTER);
  const product = new Client({ connectionString: world.databaseUrl });
  await product.connect();
  const random = new Random(Date.now());
  const payers = new Map(world.payers.map((payer) => [payer.personId, payer]));
  let moving: Moving[] = [];
  try {
    for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += LOOK_MS) {
      moving = (await product.query<Moving>(MOVING)).rows;
      if (moving.length === 0) return [];
      if (waitedMs % TELL_EVERY_MS === 0) print(`${moving.length} orders are on their way`);
      const stuck = moving.filter(({ state }) => state === 'payout-failed').slice(0, AT_ONCE);
      await Promise.all(stuck.map((order) => callOff(presses, random, payers, order)));
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    return moving.map(({ number, state }) => `${number} is still ${state}`);
  } finally {
    await product.end();
  }
}

async function callOff(
  presses: Presses,
  random: Random,
  payers: ReadonlyMap<string, CrowdPayer>,
  { payerId, orderId }: Moving,
): Promise<void> {
  const payer = payers.get(payerId);
  if (!payer) throw new Error('an order of nobody');
  await presses.press(random, payer, cancelOrder(payer, orderId));
}
