import type { PolicyView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { Press, RuleLine, SourceLines, Text, View } from '../../components';
import { dayText, POLICY, policyValueText } from '../../text';

export type PolicyParameter = PolicyView['parameters'][number];

interface PolicyRuleProps {
  readonly parameter: PolicyParameter;
  readonly sources: PolicyView['sources'];
  readonly nameOf: (areaCode: string | null) => string;
}

function valueText(
  { name, value, unknown, confidence }: PolicyParameter,
  nameOf: PolicyRuleProps['nameOf'],
): string {
  if (unknown) return confidence === 'conflict' ? POLICY.disputed : POLICY.notKnown;
  return value === null ? POLICY.notInLaw : policyValueText(name, value, nameOf);
}

/** One rule: what it says, whose it is, since when, how sure, and the documents on demand. */
export function PolicyRule({ parameter, sources, nameOf }: PolicyRuleProps): ReactElement {
  const [open, setOpen] = useState(false);
  const { name, from, confidence, verifiedOn, unknown, sourceIds } = parameter;
  const cited = sources.filter(({ sourceId }) => sourceIds.includes(sourceId));
  return (
    <RuleLine
      name={name}
      said={valueText(parameter, nameOf)}
      unknown={unknown}
      level={nameOf(parameter.level)}
      from={from}
      confidence={confidence}
    >
      {cited.length > 0 ? (
        <Press className="link" aria-expanded={open} onPress={() => setOpen(!open)}>
          <Text>{open ? POLICY.hideSources : POLICY.showSources}</Text>
        </Press>
      ) : null}
      {open ? (
        <View className="basis">
          <SourceLines sources={cited} />
          {verifiedOn ? (
            <Text className="basis-line">{POLICY.verified(dayText(verifiedOn))}</Text>
          ) : null}
        </View>
      ) : null}
    </RuleLine>
  );
}
