import type { BindStepView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { bindStepText, TERMS } from '../text';
import { List } from './list';
import { Text, View } from './native';

/** The area's own way to a binding, in its order and its words. */
export function BindSteps({
  steps,
}: {
  readonly steps: readonly BindStepView[];
}): ReactElement | null {
  if (steps.length === 0) return null;
  return (
    <List title={TERMS.steps}>
      {steps.map(({ step, name }, index) => (
        <View key={step} className="cell">
          <View className="rank-number">{index + 1}</View>
          <Text className="step-line">{bindStepText(step, name)}</Text>
        </View>
      ))}
    </List>
  );
}
