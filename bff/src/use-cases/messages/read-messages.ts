import { countUnreadMessages, markMessagesRead } from '../../adapters/postgres/messages';
import { runCommand } from '../command';
import type { UseCase } from '../context';
import { now } from '../time';

/** The caller has read these; somebody else's are passed over like any that are not there. */
export const readMessages: UseCase<'readMessages'> = (services, call) =>
  runCommand(services, call, 'readMessages', {
    prepare: async () => undefined,
    write: async (tx) => {
      const { personId } = call.actor;
      await markMessagesRead(tx, personId, call.body.messageIds, now(services));
      return { unread: await countUnreadMessages(tx, personId) };
    },
  });
