import type { ReactElement } from 'react';
import { COMMON } from '../text';
import { Text, View } from './native';

interface SkeletonProps {
  /** What is on its way: one sheet with a sum, rows of a list, or a text. */
  readonly shape: 'card' | 'rows' | 'text';
}

const BARS: Readonly<Record<SkeletonProps['shape'], number>> = { card: 2, rows: 4, text: 5 };

/** The outline of what is loading, in the place where it will stand. */
export function Skeleton({ shape }: SkeletonProps): ReactElement {
  return (
    <View className={`card skeleton skeleton-${shape}`} role="status">
      <Text className="only-heard">{COMMON.loading}</Text>
      {Array.from({ length: BARS[shape] }, (_, index) => (
        <View key={index} className="skeleton-bar" aria-hidden />
      ))}
    </View>
  );
}
