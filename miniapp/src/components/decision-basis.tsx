import type { Decision } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { direction, type RequestOf, useAreaNames } from '../api';
import { go } from '../platform/navigate';
import { BASIS, packText, RECORDS } from '../text';
import { Button } from './button';
import { DecisionTrace } from './decision-trace';
import { Text, View } from './native';

/** A question to the rules as it is sent; what is left out the server fills in. */
export type AskedQuestion = RequestOf<'askRule'>['body']['question'];

type SituationOf<Q> = Q extends { ask: unknown; given?: unknown }
  ? Pick<Q, 'ask' | 'given'>
  : never;

/** What was decided, as a question without place and day: these stand on the stamp. */
export type Situation = SituationOf<AskedQuestion>;

interface DecisionBasisProps {
  readonly decision: Decision;
  /** What was decided, where it can be asked about another place or day. */
  readonly situation: Situation | undefined;
}

/** By which policy it was decided, what was read of it, and where the rest of it can be read. */
export function DecisionBasis({ decision, situation }: DecisionBasisProps): ReactElement {
  const areaName = useAreaNames();
  const { areaCode, provinceDirect, day, packs } = decision.stamp;
  const on = day.slice(0, 10);
  const named = (code: string) => areaName(code) ?? code;
  const where = `${named(areaCode)}${provinceDirect ? RECORDS.provinceDirect : ''}`;
  const versions = packs.map((pack) => packText(named(pack.areaCode), pack.version));
  const asked = { ...situation, region: areaCode, provinceDirect, on };
  const here = { areaCode, on, ...direction(provinceDirect) };
  const compare = () => go('askCompare', { question: JSON.stringify(asked) });
  return (
    <View className="basis">
      <Text className="basis-day">{BASIS.stamp(on, where)}</Text>
      <Text className="basis-line">{BASIS.versions(versions.join('，'))}</Text>
      <DecisionTrace decision={decision} />
      {situation ? <Button text={BASIS.elsewhere} look="quiet" onPress={compare} /> : null}
      <Button text={BASIS.policy} look="quiet" onPress={() => go('policy', here)} />
    </View>
  );
}
