import type { MessageView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand } from '../../api';
import { Press, StatusTag, Text, View } from '../../components';
import { go } from '../../platform/navigate';
import { useSession } from '../../state/session';
import { MESSAGES, messageWords, timeText } from '../../text';

interface MessageRowProps {
  readonly message: MessageView;
}

/** What was said, when, and whether it was read; it opens what it is about. */
export function MessageRow({ message }: MessageRowProps): ReactElement {
  const me = useSession((session) => session.me?.personId ?? null);
  const read = useCommand('readMessages', message.messageId);
  const { title, about } = messageWords(message, me);
  const fresh = message.readAt === null;
  const open = () => {
    if (fresh) void read.run({ body: { messageIds: [message.messageId] } });
    openSubject(message);
  };
  return (
    <Press className="cell cell-press message" onPress={open}>
      <View className="cell-words">
        {fresh ? <StatusTag text={MESSAGES.unread} tone="wait" /> : null}
        <Text className={fresh ? 'message-title message-fresh' : 'message-title'}>{title}</Text>
        <Text className="cell-about">{about}</Text>
        <Text className="cell-about">{timeText(message.at)}</Text>
      </View>
    </Press>
  );
}

/** Where one can see or do what the message tells of. */
function openSubject({ kind, subjectId, familyId }: MessageView): void {
  const ofFamily = familyId ? { familyId } : {};
  switch (kind) {
    case 'transfer-waiting':
      go('walletTransfer', { recordId: subjectId });
      break;
    case 'organizer-asked':
    case 'organizer-declined':
      go('organizer', ofFamily);
      break;
    case 'viewer-joined':
      go('viewers', ofFamily);
      break;
    case 'invitation-accepted':
    case 'invitation-declined':
    case 'organizer-changed':
      go('family');
      break;
    case 'window-opens':
    case 'window-closes':
      go('premium');
      break;
    case 'prepared-waiting':
      go('prepared', { preparedPaymentId: subjectId, ...ofFamily });
      break;
    case 'prepared-declined':
      go('prepare', ofFamily);
      break;
    case 'upgrade-due':
      go('upgrade', { memberId: subjectId, ...ofFamily });
      break;
    default:
      go('record', { recordId: subjectId });
  }
}
