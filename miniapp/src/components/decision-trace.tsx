import type { Decision, Step } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { useAreaNames, useRead } from '../api';
import { BASIS, PARAMETER_WORDS, stepText } from '../text';
import { ErrorState } from './error-state';
import { Text, View } from './native';
import { RuleLine, SourceLines } from './rule-line';
import { Skeleton } from './skeleton';

interface DecisionTraceProps {
  readonly decision: Decision;
}

/** Steps that people can read; the first are those which a reason rests on. */
function ordered({ reasons, steps }: Decision): readonly Step[] {
  const resting = new Set(reasons.map(({ parameter }) => parameter));
  const told = steps.filter(({ parameter }) => PARAMETER_WORDS[parameter] !== undefined);
  return [
    ...told.filter(({ parameter }) => resting.has(parameter)),
    ...told.filter(({ parameter }) => !resting.has(parameter)),
  ];
}

/** What the computation read, value by value: whose rule, since when, from which document. */
export function DecisionTrace({ decision }: DecisionTraceProps): ReactElement {
  const { areaCode } = decision.stamp;
  const areaName = useAreaNames();
  const steps = ordered(decision);
  const ids = [...new Set(steps.flatMap(({ sourceIds }) => sourceIds))].sort().join(',');
  const request = { params: { areaCode }, query: { ids } };
  const { data, problem, retry } = useRead('readSources', request, { enabled: ids !== '' });
  if (steps.length === 0) return <Text className="basis-line">{BASIS.none}</Text>;
  if (ids !== '' && !data) {
    return problem ? <ErrorState problem={problem} onRetry={retry} /> : <Skeleton shape="text" />;
  }
  return (
    <View>
      <Text className="basis-head">{BASIS.looked}</Text>
      {steps.map((step) => {
        const { parameter, level, from, confidence, sourceIds } = step;
        const cited = (data?.sources ?? []).filter(({ sourceId }) => sourceIds.includes(sourceId));
        return (
          <RuleLine
            key={`${parameter}${level ?? ''}${from ?? ''}`}
            name={parameter}
            said={stepText(step, areaName)}
            unknown={step.value === null}
            level={level ? (areaName(level) ?? level) : ''}
            from={from}
            confidence={confidence}
          >
            <SourceLines sources={cited} />
          </RuleLine>
        );
      })}
    </View>
  );
}
