import type { BindStepView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { bindStepText, TERMS } from '../text';
import { Numbered } from './numbered';

/** The area's own way to a binding, in its order and its words. */
export function BindSteps({
  steps,
}: {
  readonly steps: readonly BindStepView[];
}): ReactElement | null {
  if (steps.length === 0) return null;
  return (
    <Numbered title={TERMS.steps} steps={steps.map(({ step, name }) => bindStepText(step, name))} />
  );
}
