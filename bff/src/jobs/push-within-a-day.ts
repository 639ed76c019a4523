import type { Messenger, PushedMessage } from '../ports/messenger';
import type { Services } from '../use-cases/context';
import { countedTries } from '../use-cases/tries/counted-tries';

/** A push may be paid for, and nobody wants more of them: the rest waits in the inbox. */
export const PUSHES_A_DAY = 10;
const DAY_MS = 86_400_000;

/**
 * Pushes a message, at most ten to a person within a day, counted for all processes together. Only
 * what was sent counts.
 */
export async function pushWithinADay(
  services: Services,
  message: PushedMessage,
): ReturnType<Messenger['push']> {
  if (message.through.length === 0) return services.messenger.push(message);
  const tries = countedTries(services);
  const key = `push:${message.personId}`;
  const { count } = await tries.add(key, DAY_MS);
  const answer =
    count > PUSHES_A_DAY
      ? ({ kind: 'refused', code: 'enough-for-a-day' } as const)
      : await services.messenger.push(message);
  if (answer.kind !== 'done') await tries.takeBack(key);
  return answer;
}
