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
  const { timeline, phones, payers, core } = world;
  for (let made = 0; made < plan.operations; made += 1) {
    const payer = random.pick(payers);
    const operate = drawOperation(random);
    const atMs = Math.round(random.unit() * plan.busyMs);
    timeline.schedule(atMs, 'somebody wants something', null, () => void operate(phones, payer));
    if (random.chance(plan.spentElsewhere)) {
      const fen = random.between(1, 300) * 1_000;
      timeline.schedule(atMs, 'an account is drawn on elsewhere', null, () =>
        core.spend(payer.idNumber, fen),
      );
    }
  }
}

function drawOperation(random: Random): Operation {
  let left = random.between(1, 100);
  for (const [share, operation] of SHARES) {
    left -= share;
    if (left <= 0) return operation;
  }
  throw new RangeError('the shares are less than a hundred');
}
