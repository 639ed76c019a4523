import { countUnreadMessages } from '../../adapters/postgres/messages';
import type { UseCase } from '../context';

/** What waits for an answer stands on the home page as itself, and is not counted a second time. */
const ON_HOME = ['prepared-waiting'] as const;

/** How many messages the caller has not read. */
export const countUnread: UseCase<'countUnread'> = async ({ db }, call) => ({
  unread: await countUnreadMessages(db, call.actor.personId, ON_HOME),
});
