import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { Press, Text, View } from './native';

export interface CellProps {
  readonly title: string;
  /** A second, softer line. */
  readonly about?: string;
  /** At the right end: a value, an amount, a tag. */
  readonly value?: ReactNode;
  readonly icon?: IconName;
  /** Given: the whole row opens something. */
  readonly onPress?: () => void;
  readonly label?: string;
}

/** One row of a list. */
export function Cell({ title, about, value, icon, onPress, label }: CellProps): ReactElement {
  const inside = (
    <>
      {icon ? (
        <View className="cell-icon">
          <Icon name={icon} />
        </View>
      ) : null}
      <View className={value === undefined ? 'cell-words' : 'cell-words cell-beside'}>
        <Text className="cell-title">{title}</Text>
        {about ? <Text className="cell-about">{about}</Text> : null}
      </View>
      {value !== undefined ? <View className="cell-value">{value}</View> : null}
      {onPress ? <Icon name="chevron" /> : null}
    </>
  );
  if (!onPress) return <View className="cell">{inside}</View>;
  return (
    <Press className="cell cell-press cell-opens" label={label} onPress={onPress}>
      {inside}
    </Press>
  );
}
