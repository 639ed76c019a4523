import type { ReactElement } from 'react';
import { COMMON } from '../text';
import { Text, View } from './native';

interface StepsProps {
  readonly names: readonly string[];
  /** Index of the step the person is at. */
  readonly at: number;
}

/** Where one is in a short flow: 第 2 步，共 4 步：选择成员. */
export function Steps({ names, at }: StepsProps): ReactElement {
  const said = COMMON.stepOf(at + 1, names.length, names[at] ?? '');
  return (
    <View className="steps" role="img" aria-label={said}>
      {names.map((name, index) => (
        <View
          key={name}
          className={`step${index < at ? ' step-done' : index === at ? ' step-at' : ''}`}
        >
          <View className="step-bar" />
          <Text className="step-name">{`${index + 1} ${name}`}</Text>
        </View>
      ))}
    </View>
  );
}
