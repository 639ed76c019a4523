import type { ReactElement } from 'react';
import { callPhone } from '../platform/phone';
import { COMMON, hotlineText } from '../text';
import { Icon } from './icon';
import { Press, Text, View } from './native';

interface HelpLinesProps {
  /** Numbers to call, nearest first; the national insurance line where the area names none. */
  readonly hotlines?: readonly string[];
  readonly counter?: boolean;
}

const NATIONAL = ['12393'];

/** A person to talk to: one tap to the telephone, and where the counter is. */
export function HelpLines({ hotlines = NATIONAL, counter = false }: HelpLinesProps): ReactElement {
  const numbers = hotlines.length > 0 ? hotlines : NATIONAL;
  return (
    <View className="help">
      {numbers.slice(0, 2).map((number) => (
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
