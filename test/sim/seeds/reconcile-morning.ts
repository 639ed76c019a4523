import type { Random } from '../clockwork/random';
import type { World } from './build-world';

/**
 * The job of the morning, as the queue has it: one of the processes runs it, and where that one
 * dies or loses its connection it is run again. Now and then it is run twice at once.
 */
export function reconcileMorning(world: World, random: Random): void {
  const times = random.chance(0.3) ? 2 : 1;
  for (let time = 0; time < times; time += 1) void untilDone(world, random.fork());
}

async function untilDone(world: World, random: Random): Promise<void> {
  const { timeline, processes } = world;
  world.jobsUnheard += 1;
  for (;;) {
    await timeline.pause(random.between(0, 3_000), 'the books are reconciled', null);
    const { kind } = await random.pick(processes).reconcile();
    if (kind === 'answer') break;
  }
  world.jobsUnheard -= 1;
}
