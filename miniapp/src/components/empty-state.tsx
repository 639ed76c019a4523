import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { Text, View } from './native';

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  /** What would be here, and how it gets here. */
  readonly about?: string;
  /** Usually one Button. */
  readonly children?: ReactNode;
}

export function EmptyState({ icon, title, about, children }: EmptyStateProps): ReactElement {
  return (
    <View className="empty">
      <View className="empty-mark">
        <Icon name={icon} size="large" />
      </View>
      <Text className="empty-title">{title}</Text>
      {about ? <Text className="empty-about">{about}</Text> : null}
      {children}
    </View>
  );
}
