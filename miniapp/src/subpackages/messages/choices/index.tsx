import type { ReactElement } from 'react';
import { PageShell, Text } from '../../../components';
import { MessageChoices } from '../../../features/messages/message-choices';
import { MESSAGES } from '../../../text';
import '../messages.scss';

/** What I want to be told of. */
export default function MessageChoicesPage(): ReactElement {
  return (
    <PageShell title={MESSAGES.choices} lead={MESSAGES.choicesLead}>
      <MessageChoices />
      <Text className="soft">{MESSAGES.choicesAbout}</Text>
    </PageShell>
  );
}
