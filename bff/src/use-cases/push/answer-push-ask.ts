import { putPushConsent } from '../../adapters/postgres/push-consents';
import { runCommand } from '../command';
import type { UseCase } from '../context';
import { isForbiddenToChild, recordPushAnswer } from '../push-answer-record';
import { pushAsks } from '../push-asks';
import { now } from '../time';

/** Keeps what the person said to the platform, topic by topic. */
export const answerPushAsk: UseCase<'answerPushAsk'> = (services, call) =>
  runCommand(services, call, 'answerPushAsk', {
    prepare: async () => undefined,
    write: async (tx) => {
      const { personId } = call.actor;
      const { platform, answers } = call.body;
      const answeredAt = now(services);
      const forbidden = await isForbiddenToChild(services, tx, { personId, platform });
      for (const answer of answers) {
        const { topic } = answer;
        const allowed = answer.allowed && !forbidden;
        await putPushConsent(tx, { personId, platform, topic, allowed, answeredAt });
      }
      if (!forbidden) await recordPushAnswer(services, tx, { personId, platform, answers });
      return { asks: await pushAsks(services, tx, personId, platform) };
    },
  });
