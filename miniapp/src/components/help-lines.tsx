import type { ReactElement } from 'react';
import { callPhone } from '../platform/phone';
import { COMMON, hotlineText } from '../text';
import { Icon } from './icon';
import { Press, Text, View } from './native';
import { useLinesToTell } from './told-lines';

interface HelpLinesProps {
  /** Numbers to call, nearest first; the national insurance line where the area names none. */
  readonly hotlines?: readonly string[];
  readonly counter?: boolean;
  /** True below all else: numbers that stand on the page already are left out. */
  readonly rest?: boolean;
}

const NATIONAL = ['12393'];

/** A person to talk to: one tap to the telephone, and where the counter is. */
export function HelpLines(props: HelpLinesProps): ReactElement {
  const { hotlines = NATIONAL, counter = false, rest = false } = props;
  const numbers = (hotlines.length > 0 ? hotlines : NATIONAL).slice(0, 2);
  const lines = useLinesToTell(numbers, rest);
  return (
    <View className="help">
      {lines.map((number) => (
        <Press
          key={number}
          className="help-call"
          label={COMMON.call(hotlineText(number))}
          onPress={() => callPhone(number)}
        >
          <Icon name="phone" />
          <View className="help-words">
            {hotlineText(number)
              .split(' ')
              .map((word) => (
                <Text key={word} className="help-word">
                  {word}
                </Text>
              ))}
          </View>
        </Press>
      ))}
      {counter ? <Text className="help-counter">{COMMON.counter}</Text> : null}
    </View>
  );
}
