import { putMessageChoice } from '../../adapters/postgres/messages';
import { runCommand } from '../command';
import type { UseCase } from '../context';
import { messageChoices } from '../message-choices';
import { now } from '../time';

/** To be told of a topic from now on, or no more; what was told already stays. */
export const chooseMessages: UseCase<'chooseMessages'> = (services, call) =>
  runCommand(services, call, 'chooseMessages', {
    prepare: async () => undefined,
    write: async (tx) => {
      const { personId } = call.actor;
      const choice = { topic: call.params.topic, wanted: call.body.wanted };
      await putMessageChoice(tx, personId, choice, now(services));
      return { choices: await messageChoices(tx, personId) };
    },
  });
