import type { ReactElement } from 'react';
import { Text, View } from './native';

interface CodeDigitsProps {
  readonly code: string;
  readonly label: string;
}

/** Six digits to read out over the telephone: large, in two groups, spoken one by one. */
export function CodeDigits({ code, label }: CodeDigitsProps): ReactElement {
  return (
    <View className="digits" role="img" aria-label={`${label}：${[...code].join(' ')}`}>
      {[...code].map((digit, index) => (
        <Text key={index} className={index === 3 ? 'digit digit-apart' : 'digit'}>
          {digit}
        </Text>
      ))}
    </View>
  );
}
