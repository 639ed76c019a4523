import { countUnreadMessages } from '../../adapters/postgres/messages';
import type { UseCase } from '../context';

/** How many messages the caller has not read. */
export const countUnread: UseCase<'countUnread'> = async ({ db }, call) => ({
  unread: await countUnreadMessages(db, call.actor.personId),
});
