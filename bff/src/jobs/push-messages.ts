import { listMessagesToPush, markMessagePushed } from '../adapters/postgres/messages';
import type { Services } from '../use-cases/context';

const AT_ONCE = 100;

/**
 * Tells people outside of the app that something waits in it. What a platform refuses stays in the
 * inbox; what it does not answer is tried again at the next run, under the same id. Safe to run at
 * any time and from any number of processes. Returns how many came to an end.
 */
export async function pushMessages(services: Services): Promise<number> {
  const { db, messenger, log } = services;
  let ended = 0;
  for (const { messageId, personId, kind } of await listMessagesToPush(db, AT_ONCE)) {
    const answer = await messenger.push({ messageId, personId, kind });
    if (answer.kind === 'unsure') {
      log.warn({ messageId }, 'a message was not pushed');
      continue;
    }
    await markMessagePushed(db, messageId, answer.kind);
    ended += 1;
  }
  return ended;
}
