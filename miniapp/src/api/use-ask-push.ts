import type { MessageTopic } from '@gongji/shared/contracts';
import { askPushConsent, pushPlatform } from '../platform/push-consent';
import { useCommand } from './use-command';
import { useRead } from './use-read';

/**
 * Asks whether the platform may send one message of these topics, in the tap that makes it useful.
 * To be called first thing in the handler of that tap: hosts show their panel to a tap only. What
 * was refused, or allowed and not used yet, the server does not let be asked again. Nothing waits
 * for the answer.
 */
export function useAskPush(topics: readonly MessageTopic[]): () => void {
  const platform = pushPlatform ?? 'weapp';
  const enabled = pushPlatform !== null;
  const { data } = useRead('readPushAsks', { query: { platform } }, { enabled });
  const answer = useCommand('answerPushAsk', topics.join('-'));
  const asks = (data?.asks ?? []).filter(({ topic }) => topics.includes(topic));
  return () => {
    if (!enabled || asks.length === 0) return;
    void askPushConsent(asks.map(({ templateId }) => templateId)).then((said) => {
      const answers = asks.flatMap(({ topic, templateId }) => {
        const allowed = said[templateId];
        return allowed === undefined ? [] : [{ topic, allowed }];
      });
      return answers.length > 0 ? answer.run({ body: { platform, answers } }) : null;
    });
  };
}
