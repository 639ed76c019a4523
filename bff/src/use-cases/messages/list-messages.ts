import type { MessageView } from '@gongji/shared/contracts';
import { countUnreadMessages, pageMessages } from '../../adapters/postgres/messages';
import type { UseCase } from '../context';
import { readPage } from '../page-cursor';

/** The caller's messages, newest first; `next` is null on the last page. */
export const listMessages: UseCase<'listMessages'> = async ({ db }, call) => {
  const { personId } = call.actor;
  const { rows, next } = await readPage(
    call.query,
    ({ at, messageId }: MessageView) => ({ at, id: messageId }),
    (after, limit) => pageMessages(db, personId, { after, limit }),
  );
  return { messages: rows, unread: await countUnreadMessages(db, personId), next };
};
