import type { ReactElement, ReactNode } from 'react';
import { back, go } from '../platform/navigate';
import { COMMON } from '../text';
import { Icon } from './icon';
import { Press, Text, View } from './native';

interface TopBarProps {
  /** Where the way back leads; null where there is none to show. */
  readonly back: 'before' | 'home' | null;
  /** Further things to press, from left to right. */
  readonly children?: ReactNode;
}

/** Above the page: the way back at the left, what serves the whole page beside it. */
export function TopBar({ back: way, children }: TopBarProps): ReactElement {
  const goBack = () => (way === 'home' ? go('home') : back());
  return (
    <View className="back-bar">
      {way ? (
        <Press className="back" onPress={goBack}>
          <Icon name="back" />
          <Text>{way === 'home' ? COMMON.goHome : COMMON.back}</Text>
        </Press>
      ) : null}
      {children}
    </View>
  );
}
