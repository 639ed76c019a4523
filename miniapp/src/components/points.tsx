import type { ReactElement } from 'react';
import { Icon, type IconName } from './icon';
import { Text, View } from './native';

interface PointsProps {
  readonly points: readonly string[];
  readonly icon?: IconName;
}

/** A few sentences of equal weight, one below the other. */
export function Points({ points, icon = 'check' }: PointsProps): ReactElement {
  return (
    <View className="card points" role="list">
      {points.map((point) => (
        <View key={point} className="point" role="listitem">
          <Icon name={icon} />
          <Text className="point-text">{point}</Text>
        </View>
      ))}
    </View>
  );
}
