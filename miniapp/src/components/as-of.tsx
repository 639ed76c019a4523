import type { ReactElement } from 'react';
import { COMMON, timeText } from '../text';
import { Press, Text, View } from './native';

interface AsOfProps {
  /** When what stands below was read, in ms; null where it is of now, and nothing is said. */
  readonly at: number | null;
  readonly onRetry: () => void;
}

/** Above what was read earlier and could not be read again: from when it is. */
export function AsOf({ at, onRetry }: AsOfProps): ReactElement {
  return (
    <View role="status">
      {at === null ? null : (
        <View className="as-of">
          <Text>{COMMON.asOf(timeText(new Date(at).toISOString()))}</Text>
          <Press className="link" onPress={onRetry}>
            <Text>{COMMON.asOfRetry}</Text>
          </Press>
        </View>
      )}
    </View>
  );
}
