import type { Random } from '../clockwork/random';
import { drawErrand, LAST_MINUTE } from '../people/errands';
import type { SeedPlan } from '../people/seed-plan';
import type { SimPayer } from '../people/settle-families';
import type { World } from './build-world';
import type { Scene } from './scenes';

/** So long before the hour the first of those begin who hurry. */
const HURRY_MS = 8_000;

/** What people will want and when: spread over the busy time, some of it at the same moment. */
export function scheduleOperations(
  world: World,
  random: Random,
  scene: Scene,
  { spentElsewhere }: SeedPlan,
): void {
  const { timeline, payers } = world;
  for (let made = 0; made < scene.operations; made += 1) {
    const payer = random.pick(payers);
    const hurries = random.chance(scene.lastMinute);
    const errand = hurries ? LAST_MINUTE[payer.way] : drawErrand(random, payer);
    const atMs = drawMoment(random, scene, hurries);
    const act = () => void errand(world, payer);
    timeline.schedule(atMs, 'somebody wants something', null, act);
    if (random.chance(spentElsewhere)) drawOnElsewhere(world, random, payer, atMs);
  }
}

/** Who hurries comes within seconds of the full hour, many before it. */
function drawMoment(random: Random, { busyMs, hourMs }: Scene, hurries: boolean): number {
  if (!hurries) return Math.round(random.unit() * busyMs);
  return Math.max(0, hourMs - random.between(-HURRY_MS / 4, HURRY_MS));
}

/** An account is drawn on while orders wait for its money, and a while later paid into again. */
function drawOnElsewhere(
  { timeline, accounts }: World,
  random: Random,
  { idNumber }: SimPayer,
  atMs: number,
): void {
  const wantedFen = random.between(1, 900) * 1_000;
  const backMs = random.between(2_000, 15_000);
  timeline.schedule(atMs + random.between(0, 5_000), 'money is spent elsewhere', null, () => {
    const spentFen = accounts.spend(idNumber, wantedFen);
    timeline.schedule(backMs, 'money comes in', null, () => accounts.earn(idNumber, spentFen));
  });
}
