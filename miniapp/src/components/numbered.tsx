import type { ReactElement } from 'react';
import { List } from './list';
import { Text, View } from './native';

interface NumberedProps {
  readonly title: string;
  /** In their order. */
  readonly steps: readonly string[];
}

/** What is done one after the other, numbered. */
export function Numbered({ title, steps }: NumberedProps): ReactElement {
  return (
    <List title={title}>
      {steps.map((step, index) => (
        <View key={step} className="cell">
          <View className="rank-number">{index + 1}</View>
          <Text className="step-line">{step}</Text>
        </View>
      ))}
    </List>
  );
}
