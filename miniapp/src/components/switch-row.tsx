import type { ReactElement } from 'react';
import { COMMON } from '../text';
import { Press, Text, View } from './native';

interface SwitchRowProps {
  readonly title: string;
  readonly about?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** The words of both positions, so that colour is never the only sign. */
  readonly words?: readonly [off: string, on: string];
}

export function SwitchRow(props: SwitchRowProps): ReactElement {
  const { title, about, on, onChange, words = [COMMON.off, COMMON.on] } = props;
  return (
    <Press
      className="cell cell-press"
      kind="switch"
      aria-checked={on}
      label={title}
      onPress={() => onChange(!on)}
    >
      <View className="cell-words">
        <Text className="cell-title">{title}</Text>
        {about ? <Text className="cell-about">{about}</Text> : null}
      </View>
      <View className={on ? 'switch switch-on' : 'switch'} aria-hidden>
        <Text className="switch-word">{on ? words[1] : words[0]}</Text>
        <View className="switch-knob" />
      </View>
    </Press>
  );
}
