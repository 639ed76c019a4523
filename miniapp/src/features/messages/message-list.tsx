import type { MessageView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand, usePages } from '../../api';
import {
  Button,
  CommandNotes,
  EmptyState,
  ErrorState,
  List,
  Skeleton,
  View,
} from '../../components';
import { MESSAGES } from '../../text';
import { MessageRow } from './message-row';

/** My messages page by page, newest first; a row opens what it is about and has then been read. */
export function MessageList(): ReactElement {
  const pages = usePages('listMessages', { query: {} });
  const read = useCommand('readMessages', 'all');
  const messages: MessageView[] = pages.pages?.flatMap((page) => page.messages) ?? [];
  const unread = pages.pages?.[0]?.unread ?? 0;
  if (pages.loading) return <Skeleton shape="rows" />;
  if (messages.length === 0) {
    if (pages.problem) return <ErrorState problem={pages.problem} onRetry={pages.retry} />;
    return <EmptyState icon="info" title={MESSAGES.empty} about={MESSAGES.emptyAbout} />;
  }
  return (
    <>
      {unread > 0 ? (
        <View className="messages-read">
          <Button
            text={MESSAGES.readAll}
            look="second"
            sending={read.sending}
            onPress={() => void read.run({ body: { messageIds: [] } })}
          />
        </View>
      ) : null}
      <CommandNotes command={read} onAnswer={() => undefined} />
      <List>
        {messages.map((message) => (
          <MessageRow key={message.messageId} message={message} />
        ))}
      </List>
      {pages.problem ? <ErrorState problem={pages.problem} onRetry={pages.retry} /> : null}
      {pages.hasMore ? (
        <Button
          text={MESSAGES.loadMore}
          look="second"
          sending={pages.loadingMore}
          onPress={pages.loadMore}
        />
      ) : null}
    </>
  );
}
