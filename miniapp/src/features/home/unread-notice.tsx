import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { Button, Text, View } from '../../components';
import { go } from '../../platform/navigate';
import { HOME } from '../../text';

/** Something was said that this person has not read: told where nobody misses it. */
export function UnreadNotice(): ReactElement | null {
  const unread = useRead('countUnread', {}).data?.unread ?? 0;
  if (unread === 0) return null;
  return (
    <View className="card notice">
      <Text className="error-title">{HOME.newMessages}</Text>
      <Button text={HOME.toMessages} look="second" onPress={() => go('messages')} />
    </View>
  );
}
