import type { ReactElement } from 'react';
import { Button, PageShell } from '../../../components';
import { MessageList } from '../../../features/messages/message-list';
import { go } from '../../../platform/navigate';
import { MESSAGES } from '../../../text';
import '../messages.scss';

/** What has happened that concerns me. */
export default function MessagesPage(): ReactElement {
  return (
    <PageShell title={MESSAGES.title}>
      <MessageList />
      <Button text={MESSAGES.choices} look="quiet" onPress={() => go('messageChoices')} />
    </PageShell>
  );
}
