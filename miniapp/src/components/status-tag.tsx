import type { ReactElement } from 'react';
import type { Tone } from '../text';
import { Icon, type IconName } from './icon';
import { Text, View } from './native';

const SHAPE: Readonly<Record<Tone, IconName>> = {
  good: 'check',
  wait: 'clock',
  stop: 'cross',
  plain: 'info',
};

interface StatusTagProps {
  readonly text: string;
  readonly tone: Tone;
}

/** A state as a word and a shape; the colour only repeats them. */
export function StatusTag({ text, tone }: StatusTagProps): ReactElement {
  return (
    <View className={`tag tag-${tone}`}>
      <Icon name={SHAPE[tone]} />
      <Text className="tag-word">{text}</Text>
    </View>
  );
}
