import { type MessageChoices, MessageTopic } from '@gongji/shared/contracts';
import type { Db } from '../adapters/postgres/database';
import { listMessageChoices } from '../adapters/postgres/messages';

/** Every topic and whether a person wants to be told of it; who never chose wants all. */
export async function messageChoices(db: Db, personId: string): Promise<MessageChoices> {
  const chosen = await listMessageChoices(db, personId);
  const choices = MessageTopic.options.map((topic) => {
    const choice = chosen.find((one) => one.topic === topic);
    return [topic, choice?.wanted ?? true] as const;
  });
  return Object.fromEntries(choices) as MessageChoices;
}
