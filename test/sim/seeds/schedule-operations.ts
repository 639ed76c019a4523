import type { Random } from '../clockwork/random';
import type { Phones } from '../people/phone';
import type { SeedPlan } from '../people/seed-plan';
import type { SimPayer } from '../people/settle-families';
import type { World } from './build-world';

type Operation = (phones: Phones, payer: SimPayer) => Promise<void>;

/** How many of a hundred operations are of a kind. Where there is no pot, more is paid instead. */
const SHARES: readonly (readonly [number, Operation])[] = [
  [27, (phones, payer) => (payer.usesPot ? phones.movePot(payer) : phones.payPremiums(payer))],
  [28, (phones, payer) => phones.payPremiums(payer)],
  [12, (phones, payer) => phones.quoteMove(payer)],
  [20, (phones, payer) => phones.look(payer)],
  [13, (phones, payer) => phones.lookAtPayment(payer)],
];

/** What people will want and when: spread over the busy time, some of it at the same moment. */
export function scheduleOperations(world: World, random: Random, plan: SeedPlan): void {
  const { timeline, phones, payers } = world;
  for (let made = 0; made < plan.operations; made += 1) {
    const payer = random.pick(payers);
    const operate = drawOperation(random);
    const atMs = Math.round(random.unit() * plan.busyMs);
    timeline.schedule(atMs, 'somebody wants something', null, () => void operate(phones, payer));
    if (random.chance(plan.spentElsewhere)) drawOnElsewhere(world, random, payer, atMs);
  }
}

/** An account is drawn on while orders wait for its money, and a while later paid into again. */
function drawOnElsewhere(
  { timeline, core }: World,
  random: Random,
  { idNumber }: SimPayer,
  atMs: number,
): void {
  const wantedFen = random.between(1, 900) * 1_000;
  const backMs = random.between(2_000, 15_000);
  timeline.schedule(atMs + random.between(0, 5_000), 'money is spent elsewhere', null, () => {
    const spentFen = core.spend(idNumber, wantedFen);
    timeline.schedule(backMs, 'money comes in', null, () => core.earn(idNumber, spentFen));
  });
}

function drawOperation(random: Random): Operation {
  let left = random.between(1, 100);
  for (const [share, operation] of SHARES) {
    left -= share;
    if (left <= 0) return operation;
  }
  throw new RangeError('the shares are less than a hundred');
}
