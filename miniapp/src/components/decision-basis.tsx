import type { Decision, Step } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { useAreaNames, useRead } from '../api';
import { BASIS } from '../text';
import { Text, View } from './native';
import { Skeleton } from './skeleton';

interface DecisionBasisProps {
  readonly decision: Decision;
}

/** What the reasons rest on; where none rests on a document, what the decision looked at. */
function basisOf({ reasons, steps }: Decision): readonly Pick<Step, 'level' | 'sourceIds'>[] {
  const resting = reasons.filter(({ sourceIds }) => sourceIds.length > 0);
  return resting.length > 0 ? resting : steps;
}

/** Where each reason comes from: whose rule it is and which document says so. Read when opened. */
export function DecisionBasis({ decision }: DecisionBasisProps): ReactElement {
  const { areaCode, day } = decision.stamp;
  const policy = useRead('readPolicy', { params: { areaCode }, query: { on: day } });
  const areaName = useAreaNames();
  if (policy.loading) return <Skeleton shape="text" />;
  const cited = new Set(basisOf(decision).flatMap(({ sourceIds }) => sourceIds));
  const sources = (policy.data?.sources ?? []).filter(({ sourceId }) => cited.has(sourceId));
  const levels = new Set(basisOf(decision).flatMap(({ level }) => (level ? [level] : [])));
  const names = [...levels].map((level) => areaName(level) ?? level);
  return (
    <View>
      {names.length > 0 ? (
        <Text className="basis-line">{BASIS.level(names.join('、'))}</Text>
      ) : null}
      {sources.map((source) => (
        <View key={source.sourceId} className="basis-source">
          <Text className="basis-line">{BASIS.document(source.title)}</Text>
          {source.publishedOn ? (
            <Text className="basis-line">{BASIS.published(source.publishedOn)}</Text>
          ) : null}
        </View>
      ))}
      {sources.length === 0 ? <Text className="basis-line">{BASIS.none}</Text> : null}
    </View>
  );
}
