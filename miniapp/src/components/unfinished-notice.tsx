import type { ReactElement } from 'react';
import { COMMON } from '../text';
import { Button } from './button';
import { Text, View } from './native';

interface UnfinishedNoticeProps {
  readonly sending: boolean;
  readonly onAsk: () => void;
}

/** A command of earlier that never got its answer: ask for it before anything new. */
export function UnfinishedNotice({ sending, onAsk }: UnfinishedNoticeProps): ReactElement {
  return (
    <View className="card notice unfinished" role="status">
      <Text className="notice-text">{COMMON.unfinished}</Text>
      <Button text={COMMON.unfinishedAsk} look="second" sending={sending} onPress={onAsk} />
    </View>
  );
}
