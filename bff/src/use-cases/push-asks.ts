import { MessageTopic, type PushAsk, type PushPlatform } from '@gongji/shared/contracts';
import type { Db } from '../adapters/postgres/database';
import { listMessageChoices } from '../adapters/postgres/messages';
import { listPushConsents } from '../adapters/postgres/push-consents';
import type { Services } from './context';

/**
 * What a platform may ask a person for now: it has a message of that topic, the person wants to be
 * told of it, no earlier yes is left unused, and they have not said no. Who turns a topic on again
 * after a no has changed their mind, and may be asked once more.
 */
export async function pushAsks(
  { messenger }: Services,
  db: Db,
  personId: string,
  platform: PushPlatform,
): Promise<PushAsk[]> {
  const templates = messenger.templates[platform] ?? {};
  const choices = await listMessageChoices(db, personId);
  const consents = await listPushConsents(db, personId, platform);
  return MessageTopic.options.flatMap((topic) => {
    const templateId = templates[topic];
    const choice = choices.find((one) => one.topic === topic);
    const consent = consents.find((one) => one.topic === topic);
    if (!templateId || choice?.wanted === false) return [];
    if (!consent) return [{ topic, templateId }];
    const again = choice !== undefined && choice.chosenAt > consent.answeredAt;
    const open = consent.refused ? again : consent.unused === 0;
    return open ? [{ topic, templateId }] : [];
  });
}
