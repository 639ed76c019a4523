import { topicOf } from '@gongji/shared/contracts';
import { listMessagesToPush, markMessagePushed } from '../adapters/postgres/messages';
import { listPushPlatforms, spendPushConsent } from '../adapters/postgres/push-consents';
import type { Services } from '../use-cases/context';
import { pushWithinADay } from './push-within-a-day';

const AT_ONCE = 100;

/**
 * Tells people outside of the app that something waits in it. What a platform refuses stays in the
 * inbox; what it does not answer is tried again at the next run, under the same id. Safe to run at
 * any time and from any number of processes. Returns how many came to an end.
 */
export async function pushMessages(services: Services): Promise<number> {
  const { db, log } = services;
  let ended = 0;
  for (const { messageId, personId, kind } of await listMessagesToPush(db, AT_ONCE)) {
    const topic = topicOf(kind);
    const through = await listPushPlatforms(db, personId, topic);
    const answer = await pushWithinADay(services, { messageId, personId, kind, through });
    if (answer.kind === 'unsure') {
      log.warn({ messageId }, 'a message was not pushed');
      continue;
    }
    const first = await markMessagePushed(db, messageId, answer.kind);
    if (answer.kind === 'done' && first) {
      await spendPushConsent(db, { personId, topic, platform: answer.value.through });
    }
    ended += 1;
  }
  return ended;
}
